namespace CptRules;

/// <summary>Codes that do not accept a modifier (<see cref="RuleId.MOD404"/>). Immutable.</summary>
public sealed class ModifierRestriction
{
    internal ModifierRestriction(Severity severity, string why)
    {
        Severity = severity;
        Why = why;
    }

    /// <summary>The severity of the finding, before the options of a payer.</summary>
    public Severity Severity { get; }

    /// <summary>The reason, as one sentence.</summary>
    public string Why { get; }

    /// <summary>The care settings in which it applies.</summary>
    public IReadOnlyList<CareSetting> Settings { get; internal init; } = [];

    /// <summary>
    /// The codes that it applies to, as codes and ranges such as <c>99202-99205</c>; null for every code, but for those of
    /// <see cref="ExceptCodes"/> and <see cref="Bilateral"/>.
    /// </summary>
    public IReadOnlyList<string>? Codes { get; internal init; }

    /// <summary>The only codes that it does not apply to, as codes and ranges; null if there are none.</summary>
    public IReadOnlyList<string>? ExceptCodes { get; internal init; }

    /// <summary>The fee schedule's bilateral indicator of the codes that it applies to; null if the indicator does not matter.</summary>
    public string? Bilateral { get; internal init; }

    /// <summary>The bill types that it does not apply to, by their first two digits, ascending.</summary>
    public IReadOnlyList<string> ExceptBillTypes { get; internal init; } = [];

    /// <summary>The reason.</summary>
    public override string ToString() => Why;
}
