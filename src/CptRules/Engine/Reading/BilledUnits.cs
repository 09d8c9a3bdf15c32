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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(decimal units, int from, int through, out long daily)
    {
        // Whole units for one day, as on most lines: decimal arithmetic would cost more than everything else on the line.
        if (DecimalParts.TryGetWhole(units, out uint whole) && whole - 1 < MaxUnits && from == through)
        {
            daily = whole * LineState.UnitScale;
            return true;
        }

        return TryReadAny(units, from, through, out daily);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadAny(decimal units, int from, int through, out long daily)
    {
        daily = 0;
        if (units <= 0 || units > MaxUnits)
            return false;
        decimal thousandths = units * LineState.UnitScale;
        if (decimal.Truncate(thousandths) != thousandths)
            return false;
        daily = (long)thousandths;
        if (from != through)
            daily = RoundHalfUp(daily, (through - from + 1) * LineState.UnitScale) * LineState.UnitScale;
        return true;
    }

    private static long RoundHalfUp(long value, long divisor) => (value + (divisor / 2)) / divisor;
}
