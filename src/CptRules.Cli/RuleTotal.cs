namespace CptRules.Cli;

/// <summary>How often one rule spoke in a run, and how loud.</summary>
internal sealed class RuleTotal(string rule, string name)
{
    public string Rule { get; } = rule;

    public string Name { get; } = name;

    public long Findings { get; private set; }

    /// <summary>The greatest severity among them.</summary>
    public Severity Worst { get; private set; }

    public void Count(Severity severity)
    {
        Findings++;
        Worst = severity > Worst ? severity : Worst;
    }
}
