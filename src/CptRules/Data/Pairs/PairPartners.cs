namespace CptRules.Data.Pairs;

/// <summary>
/// The sets of codes in which a code has PTP partners, one bit each, and the set that the code itself is in. Default has no partners.
/// </summary>
/// <remarks>The compiler's <c>PairSets</c> decides which code is in which set.</remarks>
internal readonly record struct PairPartners(ulong Low, ulong High, byte Set)
{
    public bool AreNone => (Low | High) == 0;
}
