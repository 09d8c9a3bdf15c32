namespace CptRules.Compiler.Diff;

/// <summary>What changed among the unit limits of a care setting, ascending by code.</summary>
internal sealed record UnitLimitChanges(
    CareSetting Setting, IReadOnlyList<UnitLimitChange> Added, IReadOnlyList<UnitLimitChange> Ended, IReadOnlyList<UnitLimitChange> Changed)
{
    public int Count => Added.Count + Ended.Count + Changed.Count;
}
