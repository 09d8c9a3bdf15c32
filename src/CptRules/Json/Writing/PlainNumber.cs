namespace CptRules.Json.Writing;

/// <summary>A decimal without trailing zeros: 4, not 4.000.</summary>
internal static class PlainNumber
{
    // The quotient has the smallest scale that represents it exactly.
    public static decimal Of(decimal number) => number / 1.0000000000000000000000000000m;
}
