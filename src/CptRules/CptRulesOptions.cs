namespace CptRules;

/// <summary>The rules by which the validators of a dependency injection container validate claims.</summary>
public sealed class CptRulesOptions
{
    /// <summary>Path of a rule set file made by <c>cptrules rules build</c>; a relative one starts at the current directory.</summary>
    /// <value>Default null: <see cref="RuleSet.Embedded"/>. Blank, as from an empty configuration value, is null.</value>
    public string? RuleFilePath { get; set; }

    /// <summary>
    /// Other severities, or rules to turn off, for the validator without a name. Profiles do not inherit them.
    /// </summary>
    /// <value>Default empty: every rule with its default severity. Read when the validator is first resolved.</value>
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
