using System.Runtime.CompilerServices;
using CptRules.Engine.State;

namespace CptRules.Engine.Reading;

/// <summary>Units as billed, as whole thousandths a day.</summary>
internal static class BilledUnits
{
    private const uint MaxUnits = 9_999_999;

    /// <summary>The daily units of a line that bills them for the days <paramref name="from"/> to <paramref name="through"/>; false for what is not a count of units (UNT201).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(decimal units, int from, int through, out long daily)
    {
        // Whole units for one day, which is what claims bill: decimal arithmetic costs more than all else a line needs.
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
