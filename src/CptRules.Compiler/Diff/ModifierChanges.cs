namespace CptRules.Compiler.Diff;

/// <summary>What changed among the modifiers, ascending by modifier.</summary>
/// <param name="DatesChanged">Modifiers whose dates differ although they are in force in both sets, or in neither.</param>
internal sealed record ModifierChanges(IReadOnlyList<ModifierChange> Added, IReadOnlyList<ModifierChange> Ended, IReadOnlyList<ModifierChange> DatesChanged)
{
    public static readonly ModifierChanges None = new([], [], []);

    public int Count => Added.Count + Ended.Count + DatesChanged.Count;
}
