namespace CptRules.Data;

/// <summary>The sets of <see cref="Format.PairSets"/> that a code has partners in, a bit each, and the one that it is in itself.</summary>
internal readonly record struct PairPartners(ulong Low, ulong High, ulong OwnLow, ulong OwnHigh)
{
    public static PairPartners Of(ulong low, ulong high, byte set) => new(low, high, set < 64 ? 1UL << set : 0, set < 64 ? 0 : 1UL << set);
}
