using System.Runtime.CompilerServices;
using CptRules.Engine.State;

namespace CptRules.Engine.Reading;

/// <summary>Converts the units of a line to units a day, in thousandths.</summary>
internal static class BilledUnits
{
    private const uint MaxUnits = 9_999_999;

    /// <summary>Computes the daily units of a line for the days <paramref name="from"/> through <paramref name="through"/>.</summary>
    /// <returns>
    /// The flags of the line: <see cref="LineFlags.ValidUnits"/>, with <see cref="LineFlags.HalfRoundedUp"/> where it applies; for units
    /// that are not a valid count (UNT201) <see cref="LineFlags.NeedsRules"/>.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LineFlags Read(decimal units, int from, int through, out long daily)
    {
        // Whole units for one day, as on most lines: decimal arithmetic would cost more than everything else on the line.
        if (DecimalParts.TryGetWhole(units, out uint whole) && whole - 1 < MaxUnits && from == through)
        {
            daily = whole * LineState.UnitScale;
            return LineFlags.ValidUnits;
        }

        return ReadAny(units, from, through, out daily);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static LineFlags ReadAny(decimal units, int from, int through, out long daily)
    {
        daily = 0;
        if (units <= 0 || units > MaxUnits)
            return LineFlags.NeedsRules;
        decimal thousandths = units * LineState.UnitScale;
        if (decimal.Truncate(thousandths) != thousandths)
            return LineFlags.NeedsRules;
        daily = (long)thousandths;
        if (from == through)
            return LineFlags.ValidUnits;
        long days = (through - from + 1) * LineState.UnitScale;
        (long whole, long rest) = Math.DivRem(daily, days);
        daily = (rest * 2 >= days ? whole + 1 : whole) * LineState.UnitScale;
        return rest * 2 == days ? LineFlags.ValidUnits | LineFlags.HalfRoundedUp : LineFlags.ValidUnits;
    }
}
