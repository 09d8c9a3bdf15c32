using CptRules.Explain.Details;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the OPS rules.</summary>
internal static class OutpatientMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string day = Words.On(finding.Data.Day);
        string status = $"OPPS status {finding.Data.Outpatient.Status}";
        return finding.Data.Rule switch
        {
            RuleId.OPS101 => $"{code} is an inpatient-only service {day} ({status}). "
                + $"The payer denies it on an outpatient claim.{Stale(finding)}",
            RuleId.OPS102 => $"OPPS does not recognize {Words.Code(finding.Data.Code)} on a hospital outpatient claim {day} ({status}). "
                + (finding.Data.Outpatient.IsReportingOnly
                    ? "No payment is expected for a reporting-only code."
                    : $"The payer returns the claim for another code.{Stale(finding)}"),
            RuleId.OPS103 => $"Medicare does not cover {Words.Code(finding.Data.Code)} for outpatients {day} ({status}). "
                + (finding.Data.Outpatient.IsReportingOnly
                    ? "No payment is expected for a reporting-only code."
                    : $"The payer denies the line.{Stale(finding)}"),
            RuleId.OPS104 => $"{code} has no published OPPS price {day} ({status}). The payer does not pay the line.",
            RuleId.OPS105 => $"Hospitals do not bill {Words.Code(finding.Data.Code)} to the Medicare contractor {day} ({status}). "
                + (finding.Data.Outpatient.IsReportingOnly
                    ? "No payment is expected for a reporting-only code."
                    : "The payer returns or denies the line."),
            RuleId.OPS106 => $"{code} is an item that suppliers bill to the DME contractor {day} ({status}). "
                + $"The payer of hospital claims denies it.{Stale(finding)}",
            RuleId.OPS107 => VisitWithProcedure(finding),
            _ => $"{code} is packaged ({status}), and no line of the claim has another status. "
                + "Its payment is included in that for another service, and the claim has none, so the payer pays nothing.",
        };
    }

    private static string VisitWithProcedure(in FindingView finding)
    {
        OutpatientFinding outpatient = finding.Data.Outpatient;
        string visit = $"{Words.CodeFirst(finding.Data.Code)} is a visit {Words.On(finding.Data.Day)} without modifier 25, and "
            + $"{Words.Line(outpatient.ProcedureLine)} bills a procedure that day (OPPS status {outpatient.ProcedureStatus}). ";
        return visit + (finding.Data.Severity == Severity.Error
            ? "The payer denies a visit with a procedure unless 25 shows that the visit is separate."
            : "If the procedure is paid by itself, the payer denies the visit unless 25 shows that it is separate.");
    }

    private static string Stale(in FindingView finding) =>
        finding.Data.Outpatient.IsStale ? " The OPPS table of the rule set may be outdated for this day." : "";
}
