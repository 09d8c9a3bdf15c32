namespace CptRules.Engine.State;

/// <summary>The options of a validator as a table: for each rule its default, another severity, or off.</summary>
internal sealed class SeverityTable
{
    private const sbyte Default = -1;
    private const sbyte Off = -2;

    // The values of RuleId are consecutive from 0.
    private static readonly int Rules = Enum.GetValues<RuleId>().Length;

    private readonly sbyte[] _severities = new sbyte[Rules];

    public SeverityTable(ValidationOptions? options)
    {
        Array.Fill(_severities, Default);
        if (options is null)
            return;
        foreach ((RuleId rule, Severity? severity) in options.Rules)
            _severities[(int)rule] = severity is { } value ? (sbyte)value : Off;
    }

    public bool IsOff(RuleId rule) => _severities[(int)rule] == Off;

    /// <summary>Replaces the severity if the options set another one; false if the rule is off.</summary>
    public bool TryGet(RuleId rule, ref Severity severity)
    {
        sbyte set = _severities[(int)rule];
        if (set >= 0)
            severity = (Severity)set;
        return set != Off;
    }
}
