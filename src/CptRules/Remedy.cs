using CptRules.Explain.Remedies;

namespace CptRules;

/// <summary>What clears a finding, as data and as text. Immutable.</summary>
public sealed class Remedy
{
    /// <summary>Creates a remedy. Applications need it for unit tests only; <see cref="Finding.Remedy"/> has that of a finding.</summary>
    /// <param name="kind">What to do.</param>
    /// <param name="text">The advice in words.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Remedy(RemedyKind kind, string text, int line)
    {
        ArgumentNullException.ThrowIfNull(text);
        Kind = kind;
        Text = text;
        Line = line;
    }

    /// <summary>What to do.</summary>
    public RemedyKind Kind { get; }

    /// <summary>The advice in one to three sentences.</summary>
    public string Text { get; }

    /// <summary>The number, from 1, of the line that the remedy changes: that of the finding.</summary>
    public int Line { get; }

    /// <summary>
    /// Whether <see cref="ApplyTo"/> can carry it out; it then clears the finding. That does not make it right: <see cref="Text"/> says
    /// what a person must confirm, such as that no more units were performed. Appending a modifier and adding a service can never be
    /// applied.
    /// </summary>
    /// <value>Default false.</value>
    public bool CanBeApplied { get; init; }

    /// <summary>
    /// <see cref="RemedyKind.AddPrimary"/>: the codes of which one is needed. <see cref="RemedyKind.CorrectCode"/>: the codes that Medicare
    /// uses for the service, if they are known.
    /// </summary>
    /// <value>Default empty.</value>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The modifiers to remove, or of which one is to be appended; each is one that the code takes.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>
    /// <see cref="RemedyKind.ReduceUnits"/>: the most units of the line for each day of its dates, or for the whole line if
    /// <see cref="IsWholeLine"/>. <see cref="RemedyKind.CombineLines"/>: the units of the one line.
    /// </summary>
    /// <value>Default null.</value>
    public decimal? Units { get; init; }

    /// <summary>
    /// Whether <see cref="Units"/> are those of the whole line, whatever its dates, as after <see cref="RuleId.MOD409"/>.
    /// </summary>
    /// <value>Default false.</value>
    public bool IsWholeLine { get; init; }

    /// <summary>Carries out the remedy on a copy of the claim.</summary>
    /// <remarks>
    /// A remedy is valid only for the claim as it was validated. To apply several, apply one, validate the copy, and take the next from the
    /// new result.
    /// </remarks>
    /// <param name="claim">The claim that was validated; it is not changed.</param>
    /// <returns>The changed copy. Removing a line changes the numbers of the lines after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="claim"/> has no line with the number <see cref="Line"/>.</exception>
    /// <exception cref="InvalidOperationException"><see cref="CanBeApplied"/> is false, or <see cref="Kind"/> needs a person.</exception>
    public Claim ApplyTo(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return RemedyApplication.Apply(this, claim);
    }

    /// <summary><see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
