using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>A claim on its way through the hand-written checks, with the findings so far.</summary>
internal sealed class BilledClaim
{
    public BilledClaim(BillingTables tables, Claim claim)
    {
        Tables = tables;
        Lines = new List<BilledLine>(claim.Lines.Count);
        foreach (ClaimLine line in claim.Lines)
            Lines.Add(BilledLine.Read(line, Lines.Count + 1));
    }

    public BillingTables Tables { get; }

    public List<BilledLine> Lines { get; }

    public List<BillingFinding> Findings { get; } = [];

    public void Add(BilledLine line, RuleId rule, Severity severity, string message) =>
        Add(line, new BillingFinding(line.Number, rule, severity, message));

    public void Add(BilledLine line, BillingFinding finding)
    {
        Findings.Add(finding);
        line.HasErrors |= finding.Severity == Severity.Error;
    }
}
