namespace CptRules.Cli;

/// <summary>The totals of a run so far.</summary>
internal sealed class RunTotals
{
    private readonly SortedDictionary<string, RuleTotal> _rules = new(StringComparer.Ordinal);

    /// <summary>Claims that were checked.</summary>
    public long Read { get; private set; }

    public long WithErrors { get; private set; }

    public long WithWarningsOnly { get; private set; }

    /// <summary>Claims with neither error nor warning; some of them may have findings for information.</summary>
    public long Clean { get; private set; }

    public long CleanWithInformation { get; private set; }

    /// <summary>Items of the input that were not claims.</summary>
    public long Unreadable { get; private set; }

    /// <summary>The findings by rule, ordered by rule id.</summary>
    public IReadOnlyCollection<RuleTotal> Rules => _rules.Values;

    /// <summary>Claims without any finding.</summary>
    public long WithoutFindings => Clean - CleanWithInformation;

    public long Findings(Severity severity) => Rules.Sum(rule => rule.Of(severity));

    public int ExitCode => Cli.ExitCode.Of(WithErrors, Unreadable);

    public void CountUnreadable() => Unreadable++;

    public void Count(ValidationResult result)
    {
        Read++;
        Severity? worst = null;
        foreach (Finding finding in result.Findings)
        {
            string rule = finding.Rule.ToString();
            if (!_rules.TryGetValue(rule, out RuleTotal? total))
                _rules.Add(rule, total = new RuleTotal(finding.Rule, finding.RuleName));
            total.Count(finding.Severity);
            worst = worst is null || finding.Severity > worst ? finding.Severity : worst;
        }

        if (worst == Severity.Error)
        {
            WithErrors++;
        }
        else if (worst == Severity.Warning)
        {
            WithWarningsOnly++;
        }
        else
        {
            Clean++;
            CleanWithInformation += worst is null ? 0 : 1;
        }
    }
}
