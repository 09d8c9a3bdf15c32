namespace CptRules.Compiler.Diff;

/// <summary>What changed among the PTP edits of a care setting, ascending by column 1, then column 2.</summary>
/// <param name="DatesChanged">Edits whose windows differ although they are in force in both sets with the same indicator, or in neither.</param>
internal sealed record PairChanges(
    CareSetting Setting,
    IReadOnlyList<PairChange> Added,
    IReadOnlyList<PairChange> Ended,
    IReadOnlyList<PairChange> IndicatorChanged,
    IReadOnlyList<PairChange> DatesChanged)
{
    public int Count => Added.Count + Ended.Count + IndicatorChanged.Count + DatesChanged.Count;
}
