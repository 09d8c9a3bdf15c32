namespace CptRules;

/// <summary>Codes whose lines need one of several modifiers, this one among them (<see cref="RuleId.MOD411"/>). Immutable.</summary>
public sealed class ModifierRequirement
{
    internal ModifierRequirement(string name, Severity severity, IReadOnlyList<string> oneOf)
    {
        Name = name;
        Severity = severity;
        OneOf = oneOf;
    }

    /// <summary>What the codes are, in a few words.</summary>
    public string Name { get; }

    /// <summary>The severity of the finding, before the options of a payer.</summary>
    public Severity Severity { get; }

    /// <summary>The modifiers of which one is needed, ascending; empty where any ambulance origin and destination will do.</summary>
    public IReadOnlyList<string> OneOf { get; }

    /// <summary>The codes, as codes and ranges such as <c>97110-97112</c>.</summary>
    public IReadOnlyList<string> Codes { get; internal init; } = [];

    /// <summary>
    /// The fee schedule's multiple procedure indicator of further codes that need one of the modifiers; null if there are none.
    /// </summary>
    public string? MultipleProcedures { get; internal init; }

    /// <summary>The care settings in which one is needed.</summary>
    public IReadOnlyList<CareSetting> Settings { get; internal init; } = [];

    /// <summary>First day of service on which one is needed, inclusive; null without a limit.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Last day of service on which one is needed, inclusive; null without a limit.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>What the codes are.</summary>
    public override string ToString() => Name;
}
