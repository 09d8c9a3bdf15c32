using System.Runtime.CompilerServices;
using CptRules.Engine.State;

namespace CptRules.Engine.Reading;

/// <summary>Converts the units of a line to units a day, in thousandths.</summary>
internal static class BilledUnits
{
    private const uint MaxUnits = 9_999_999;

    /// <summary>
    /// Computes the daily units of a line for the days <paramref name="from"/> through <paramref name="through"/>; false if the units are
    /// not a valid count (UNT201).
    /// </summary>
    /// <param name="flags">Receives <see cref="LineFlags.HalfRoundedUp"/> where it applies.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(decimal units, int from, int through, out long daily, ref LineFlags flags)
    {
        // Whole units for one day, as on most lines: decimal arithmetic would cost more than everything else on the line.
        if (DecimalParts.TryGetWhole(units, out uint whole) && whole - 1 < MaxUnits && from == through)
        {
            daily = whole * LineState.UnitScale;
            return true;
        }

        return TryReadAny(units, from, through, out daily, ref flags);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadAny(decimal units, int from, int through, out long daily, ref LineFlags flags)
    {
        daily = 0;
        if (units <= 0 || units > MaxUnits)
            return false;
        decimal thousandths = units * LineState.UnitScale;
        if (decimal.Truncate(thousandths) != thousandths)
            return false;
        daily = (long)thousandths;
        if (from == through)
            return true;
        long days = (through - from + 1) * LineState.UnitScale;
        (long whole, long rest) = Math.DivRem(daily, days);
        if (rest * 2 == days)
            flags |= LineFlags.HalfRoundedUp;
        daily = (rest * 2 >= days ? whole + 1 : whole) * LineState.UnitScale;
        return true;
    }
}
