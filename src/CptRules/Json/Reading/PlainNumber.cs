namespace CptRules.Json.Reading;

/// <summary>A decimal without trailing zeros: 4, not 4.000.</summary>
internal static class PlainNumber
{
    // Division gives the smallest scale that holds the quotient exactly.
    public static decimal Of(decimal number) => number / 1.0000000000000000000000000000m;
}
