namespace CptRules;

/// <summary>A modifier that another one excludes on the same line (<see cref="RuleId.MOD406"/>). Immutable.</summary>
public sealed class ModifierConflict
{
    internal ModifierConflict(string modifier, Severity severity, string why)
    {
        Modifier = modifier;
        Severity = severity;
        Why = why;
    }

    /// <summary>The other modifier.</summary>
    public string Modifier { get; }

    /// <summary>The severity of the finding, before the options of a payer.</summary>
    public Severity Severity { get; }

    /// <summary>The reason, as one sentence.</summary>
    public string Why { get; }

    /// <summary>The care settings in which the two exclude each other.</summary>
    public IReadOnlyList<CareSetting> Settings { get; internal init; } = [];

    /// <summary>First day of service on which they do, inclusive; null without a limit.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Last day of service on which they do, inclusive; null without a limit.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>The other modifier and the reason.</summary>
    public override string ToString() => $"{Modifier}: {Why}";
}
