namespace CptRules;

/// <summary>What would clear a finding, as data and as a sentence. Immutable.</summary>
public sealed class Remedy
{
    internal Remedy(RemedyKind kind, string text, bool canBeApplied, IReadOnlyList<string>? codes = null, IReadOnlyList<string>? modifiers = null, decimal? units = null)
    {
        Kind = kind;
        Text = text;
        CanBeApplied = canBeApplied;
        Codes = codes ?? [];
        Modifiers = modifiers ?? [];
        Units = units;
    }

    /// <summary>What to do.</summary>
    public RemedyKind Kind { get; }

    /// <summary>The advice in one or two sentences.</summary>
    public string Text { get; }

    /// <summary>
    /// Whether it can be carried out mechanically, as <see cref="Kind"/> says; done, it clears the finding. It does not say that it is right:
    /// the text names what a person must confirm, such as that no more units were performed. Appending a modifier or adding a service never
    /// is mechanical.
    /// </summary>
    public bool CanBeApplied { get; }

    /// <summary><see cref="RemedyKind.AddPrimary"/>: codes of which one is needed. Else empty.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>The modifiers to remove, or of which one is to be appended. Else empty.</summary>
    public IReadOnlyList<string> Modifiers { get; }

    /// <summary>
    /// <see cref="RemedyKind.ReduceUnits"/>: the most units a day this line may have; multiply by the days of a span. After
    /// <see cref="RuleId.MOD409"/>: the units of the whole line, whatever its days. Null for other kinds.
    /// </summary>
    public decimal? Units { get; }
}
