namespace CptRules.Data.Pairs;

/// <summary>The sets of the compiler's <c>PairSets</c> that a code has partners in, a bit each, and the one that it is in itself. Default has no partners.</summary>
internal readonly record struct PairPartners(ulong Low, ulong High, byte Set)
{
    public bool AreNone => (Low | High) == 0;
}
