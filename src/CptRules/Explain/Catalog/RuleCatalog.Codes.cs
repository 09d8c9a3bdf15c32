using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Catalog;

/// <content>COD: the procedure code of a line.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Codes =>
    [
        new(RuleId.COD101, "MalformedCode")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A procedure code that is missing or malformed. A code is four digits and a digit or letter, or a letter and "
                + "four digits, in upper or lower case.",
            Rationale = "All CPT and HCPCS codes have this form. The payer returns the line as incomplete.",
            Reasons = [new("16", "M51")],
            Remedy = "Enter the five-character code of the service.",
            Source = "CPT and HCPCS Level II code formats",
        },
        new(RuleId.COD102, "UnknownCode")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = "In a complete rule set, Error if the code begins with a letter. Warning if it begins with a digit, because "
                + "new laboratory codes are in no table of such a set, or if the from date is after the quarter of the newest table or "
                + "HCPCS file, because codes are added every quarter. Info in a partial rule set, such as the embedded one, and for a "
                + "from date before the rule set begins",
            Summary = "A well-formed code that is not in the rule set. The rules that need tables are not checked for the line.",
            Rationale = "A complete rule set contains every code that Medicare prices or lists, so another code is most likely wrong. "
                + "A partial rule set cannot show that.",
            Reasons =
            [
                new("181", When: "at Error or Warning", Condition: static (in finding) => finding.Severity != Severity.Info),
                new(null, When: "at Info", Condition: static (in finding) => finding.Severity == Severity.Info),
            ],
            Remedy = "Correct the code, or validate the claim with a rule set that contains it.",
            Source = Ours,
        },
        new(RuleId.COD103, "CodeNotInForce")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning if the code has no dates of its own and the rule set lacks the fee schedule or the unit "
                + "limits of the quarter of the line",
            Summary = "A code of the rule set that is not in force on the from date. A code with dates of its own is in force on those "
                + "dates, another code when a fee schedule or a unit limit table in force has it.",
            Rationale = "Codes are added and deleted, mostly with the quarter or the year. Medicare has no grace period: the code must "
                + "be valid on the date of service.",
            Reasons = [new("181")],
            Remedy = "Bill the code that was in force on the date of service, or correct the date.",
            Source = "HCPCS Level II code dates; quarterly Medicare physician fee schedule and MUE tables",
        },
        new(RuleId.COD104, "NotSeparatelyPayable")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = "By the fee schedule status: Warning for N, B and P; Error for I; Info for M. Always Info for a "
                + "reporting-only code, and if the line has GY or GX",
            Summary = "Practitioner claims: a code that is not paid by itself according to its status in the Medicare physician fee "
                + "schedule, or a reporting-only code (category II codes and 99024). Takes the place of UNT214.",
            Rationale = "N is not covered, and the patient may be responsible. B and P are bundled into the payment for other services, "
                + "and the patient may not be billed. I is a code that Medicare replaces with another one. M only reports a measurement. "
                + "E and X are not flagged, because such services are paid under another system.",
            Reasons =
            [
                new(
                    null, When: "a reporting-only code: no payment is expected",
                    Condition: static (in finding) => finding.CodeStatus.IsReportingOnly),
                new("96", "N425", "status N", static (in finding) => finding.CodeStatus.Status == 'N'),
                new("97", "M15", "status B or P", static (in finding) => FeeStatus.IsBundled(finding.CodeStatus.Status)),
                new("16", "N56", "status I", static (in finding) => finding.CodeStatus.Status == 'I'),
                new(null, When: "status M: no payment is expected", Condition: static (in finding) => finding.CodeStatus.Status == 'M'),
            ],
            Remedy = "For status N, bill the patient if that is allowed; append GY where a denial is wanted and the record supports it. "
                + "For B and P, remove the line: the patient may not be billed. For I, bill the code that Medicare uses.",
            Source = "Medicare physician fee schedule, status code; Medicare Claims Processing Manual, chapter 23. That reporting-only "
                + "codes are information is ours",
        },
        new(RuleId.COD105, "NotCoveredByMedicare")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = "Coverage code I: Error on outpatient hospital and supplier claims, Warning on practitioner claims. M and S: "
                + "Warning. Info if the line has GY or GX",
            Summary = "A HCPCS code whose coverage code is I (not payable by Medicare), M (not covered) or S (not covered by statute). "
                + "Not raised together with COD104, UNT214, OPS101 to OPS106 or DME906, nor on a practitioner claim for a code with fee "
                + "schedule status A or R.",
            Rationale = "Medicare does not cover the service, so it denies the line. The patient or another payer may be responsible.",
            Reasons = [new("96", "N425")],
            Remedy = "Bill the patient or another payer if that is allowed, or the code that Medicare uses for the service. Append GY "
                + "where a denial is wanted and the record supports it.",
            Source = "HCPCS Level II file, coverage code",
        },
    ];
}
