namespace CptRules;

/// <summary>Which rules a dependency injection container judges claims by.</summary>
public sealed class CptRulesOptions
{
    /// <summary>Path of a rule set file made by <c>cptrules rules build</c>; a relative one starts at the process's current directory.</summary>
    /// <value>Default null: <see cref="RuleSet.Embedded"/>. Blank, as an unset configuration key may give, is null.</value>
    public string? RuleFilePath { get; set; }

    /// <summary>Other severities, or rules to switch off. Read when the validator is first resolved; later changes do not reach it.</summary>
    /// <value>Default empty: every rule with its default severity. May be set to a payer's profile, see <see cref="ValidationOptions.Load"/>.</value>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public ValidationOptions Validation
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new();
}
