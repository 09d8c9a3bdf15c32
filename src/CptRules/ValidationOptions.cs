namespace CptRules;

/// <summary>The profile of a payer or practice: other severities for rules, or rules that are off.</summary>
/// <remarks>
/// A changed severity applies to every finding of the rule, and also where another rule depends on whether a line has an error; a rule that
/// is off is treated as if it did not exist, so what it would have suppressed on the line is reported. <see cref="ClaimValidator"/> copies
/// the options when it is created, so later changes do not affect it. Not safe for use by several threads while being changed.
/// </remarks>
public sealed partial class ValidationOptions
{
    private readonly Dictionary<RuleId, Severity?> _rules = [];

    /// <summary>The rules that differ from their defaults; null means that the rule is off.</summary>
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

    /// <summary>Turns a rule off: it has no findings.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>These options, for chaining.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a rule.</exception>
    public ValidationOptions TurnOff(RuleId rule)
    {
        _rules[Defined(rule)] = null;
        return this;
    }

    internal ValidationOptions Copy()
    {
        var copy = new ValidationOptions();
        foreach ((RuleId rule, Severity? severity) in _rules)
            copy._rules.Add(rule, severity);
        return copy;
    }

    internal bool HasSameRules(ValidationOptions other) =>
        _rules.Count == other._rules.Count
        && _rules.All(rule => other._rules.TryGetValue(rule.Key, out Severity? severity) && severity == rule.Value);

    private static RuleId Defined(RuleId rule) =>
        rule != RuleId.None && Enum.IsDefined(rule) ? rule : throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule.");
}
