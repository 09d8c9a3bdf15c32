namespace CptRules.Compiler.Diff;

/// <summary>What changed among the codes, ascending by code.</summary>
/// <param name="DatesChanged">Codes whose own dates differ although they are in force in both sets, or in neither.</param>
internal sealed record CodeChanges(IReadOnlyList<CodeChange> Added, IReadOnlyList<CodeChange> Ended, IReadOnlyList<CodeChange> DatesChanged)
{
    public int Count => Added.Count + Ended.Count + DatesChanged.Count;
}
