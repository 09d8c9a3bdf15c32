namespace CptRules.Data;

/// <summary>The sets of <see cref="Format.PairSets"/> that a code has partners in, a bit each, and the one that it is in itself. Default has no partners.</summary>
internal readonly record struct PairPartners(ulong Low, ulong High, byte Set)
{
    public bool AreNone => (Low | High) == 0;
}
