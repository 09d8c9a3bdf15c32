using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>
/// Hand-written checks as applications have them: dictionaries, sets and LINQ, a method for each rule of practitioner claims.
/// </summary>
/// <remarks>
/// It leaves out what claims of the pools do not have: date spans, days outside the newest quarter, several providers, prior lines,
/// minutes, drug packages, places of service, payer profiles.
/// </remarks>
internal sealed class HandWrittenRival(BillingTables tables) : IRival
{
    public string Name => "handwritten";

    public int Run(Claim claim) => Check(claim).Count;

    public IEnumerable<Answer> Answer(Claim claim) => Check(claim).Select(finding => new Answer(finding.Line, finding.Rule)
    {
        Severity = finding.Severity,
        OtherLine = finding.OtherLine,
        AddOnType = finding.AddOnType,
    });

    public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => answers;

    private List<BillingFinding> Check(Claim claim)
    {
        var billed = new BilledClaim(tables, claim);
        LineRules.Check(billed);
        LineRules.CheckPayable(billed);
        ModifierRules.Check(billed);
        RepeatRules.CheckModifiers(billed);
        UnitRules.Check(billed);
        LineRules.CheckCoverage(billed);
        PairRules.Check(billed);
        AddOnRules.Check(billed);
        RepeatRules.Check(billed);
        ComponentRules.Check(billed);
        DrugRules.Check(billed);
        GlobalPeriodRules.Check(billed);
        return [.. billed.Findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Rule.ToString(), StringComparer.Ordinal)];
    }
}
