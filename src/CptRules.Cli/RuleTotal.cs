namespace CptRules.Cli;

/// <summary>The findings of one rule in a run, by severity.</summary>
internal sealed class RuleTotal(RuleId id, string name)
{
    private readonly long[] _bySeverity = new long[(int)Severity.Error + 1];

    public RuleId Id { get; } = id;

    public string Rule { get; } = id.ToString();

    public string Name { get; } = name;

    public long Findings { get; private set; }

    /// <summary>The greatest severity among them.</summary>
    public Severity Worst { get; private set; }

    public long Of(Severity severity) => _bySeverity[(int)severity];

    public void Count(Severity severity)
    {
        Findings++;
        _bySeverity[(int)severity]++;
        Worst = severity > Worst ? severity : Worst;
    }
}
