namespace CptRules.Engine;

/// <summary>Units as billed, as whole thousandths a day.</summary>
internal static class BilledUnits
{
    public const long Thousand = 1000;

    private const uint MostUnits = 9_999_999;

    /// <summary>The daily units of a line that bills them for the days <paramref name="from"/> to <paramref name="through"/>; false for what is not a count of units (UNT201).</summary>
    public static bool TryRead(decimal units, int from, int through, out long daily)
    {
        if (!TryThousandths(units, out daily))
            return false;
        if (from != through)
            daily = RoundHalfUp(daily, (through - from + 1) * Thousand) * Thousand;
        return true;
    }

    private static bool TryThousandths(decimal units, out long thousandths)
    {
        // Whole units, which is what claims bill: decimal arithmetic costs more than all else a line needs.
        if (DecimalParts.TryGetWhole(units, out uint whole) && whole - 1 < MostUnits)
        {
            thousandths = whole * Thousand;
            return true;
        }

        thousandths = 0;
        if (units <= 0 || units > MostUnits)
            return false;
        decimal scaled = units * Thousand;
        if (decimal.Truncate(scaled) != scaled)
            return false;
        thousandths = (long)scaled;
        return true;
    }

    private static long RoundHalfUp(long value, long divisor) => (value + (divisor / 2)) / divisor;
}
