namespace CptRules;

/// <summary>The modifiers of which one must be on the same line (<see cref="RuleId.MOD413"/>). Immutable.</summary>
public sealed class ModifierNeed
{
    internal ModifierNeed(IReadOnlyList<string> oneOf, string why)
    {
        OneOf = oneOf;
        Why = why;
    }

    /// <summary>The modifiers of which one is needed, ascending.</summary>
    public IReadOnlyList<string> OneOf { get; }

    /// <summary>The reason, as one sentence.</summary>
    public string Why { get; }

    /// <summary>The care settings in which one is needed.</summary>
    public IReadOnlyList<CareSetting> Settings { get; internal init; } = [];

    /// <summary>First day of service on which one is needed, inclusive; null without a limit.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Last day of service on which one is needed, inclusive; null without a limit.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>The modifiers and the reason.</summary>
    public override string ToString() => $"{string.Join(", ", OneOf)}: {Why}";
}
