namespace CptRules;

/// <summary>What a payer or practice wants to hear about: per rule another severity, or the rule off.</summary>
/// <remarks>
/// A changed severity applies to every finding of the rule, and counts wherever another rule asks whether a line has an error; a rule that
/// is off bars nothing. <see cref="ClaimValidator"/> copies the options when it is created: later changes do not reach it.
/// Not safe for use by several threads while being changed.
/// </remarks>
public sealed partial class ValidationOptions
{
    private readonly Dictionary<RuleId, Severity?> _rules = [];

    /// <summary>The rules that differ from their defaults; null means the rule is off.</summary>
    /// <value>Default empty: every rule with its default severity.</value>
    public IReadOnlyDictionary<RuleId, Severity?> Rules => _rules.AsReadOnly();

    /// <summary>Gives every finding of a rule this severity.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">The severity.</param>
    /// <returns>These options, for chaining.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a rule, or not a severity.</exception>
    public ValidationOptions SetSeverity(RuleId rule, Severity severity)
    {
        if (!Enum.IsDefined(severity))
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity.");
        _rules[Defined(rule)] = severity;
        return this;
    }

    /// <summary>Switches a rule off: it yields no findings.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>These options, for chaining.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a rule.</exception>
    public ValidationOptions TurnOff(RuleId rule)
    {
        _rules[Defined(rule)] = null;
        return this;
    }

    private static RuleId Defined(RuleId rule) =>
        rule != RuleId.None && Enum.IsDefined(rule) ? rule : throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule.");
}
