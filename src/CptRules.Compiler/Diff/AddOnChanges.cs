namespace CptRules.Compiler.Diff;

/// <summary>What changed among the add-on edits, ascending by add-on code, then primary.</summary>
/// <param name="RestrictionsChanged">Links in force in both sets that count for other claims: for practitioners only, for facilities only.</param>
/// <param name="DatesChanged">Links whose windows differ although they are in force in both sets alike, or in neither.</param>
internal sealed record AddOnChanges(
    IReadOnlyList<AddOnChange> Added,
    IReadOnlyList<AddOnChange> Ended,
    IReadOnlyList<AddOnTypeChange> TypesChanged,
    IReadOnlyList<AddOnChange> RestrictionsChanged,
    IReadOnlyList<AddOnChange> DatesChanged)
{
    public static readonly AddOnChanges None = new([], [], [], [], []);

    public int Count => Added.Count + Ended.Count + TypesChanged.Count + RestrictionsChanged.Count + DatesChanged.Count;
}
