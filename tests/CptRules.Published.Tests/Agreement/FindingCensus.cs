using System.Globalization;
using System.Text;
using CptRules.Testing.Generators;
using CptRules.Testing.Reference;

namespace CptRules.Published.Tests.Agreement;

/// <summary>How often each rule was raised at each severity, for the claims without options.</summary>
internal sealed class FindingCensus
{
    private readonly Dictionary<(RuleId, Severity), int> _raised = [];

    public int Claims { get; private set; }

    /// <summary>Claims without a finding about their lines: LIN104 and LIN105 are about the rule set.</summary>
    public int Clean { get; private set; }

    public void Add(IReadOnlyList<ExpectedFinding> findings)
    {
        Claims++;
        if (findings.All(finding => finding.Rule is RuleId.LIN104 or RuleId.LIN105))
            Clean++;
        foreach (ExpectedFinding finding in findings)
            _raised[(finding.Rule, finding.Severity)] = Raised(finding.Rule, finding.Severity) + 1;
    }

    public void Add(FindingCensus other)
    {
        Claims += other.Claims;
        Clean += other.Clean;
        foreach (((RuleId rule, Severity severity), int count) in other._raised)
            _raised[(rule, severity)] = Raised(rule, severity) + count;
    }

    /// <summary>The rules and severities, but for some rules, that were raised less often than this.</summary>
    public IEnumerable<string> RaisedLessThan(int times, IReadOnlyCollection<RuleId> except) =>
        RuleSeverities.All.Where(key => !except.Contains(key.Rule) && Raised(key.Rule, key.Severity) < times)
            .Select(key => string.Create(CultureInfo.InvariantCulture, $"{key.Rule} {key.Severity}: {Raised(key.Rule, key.Severity)}"));

    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Claims} claims without options, {Clean} of them without a finding\n");
        foreach (((RuleId rule, Severity severity), int count) in _raised.OrderBy(entry => entry.Key))
            text.Append(CultureInfo.InvariantCulture, $"{rule} {severity,-8}{count,8}\n");
        return text.ToString();
    }

    private int Raised(RuleId rule, Severity severity) => _raised.GetValueOrDefault((rule, severity));
}
