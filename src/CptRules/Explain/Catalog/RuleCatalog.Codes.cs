namespace CptRules.Explain.Catalog;

/// <content>COD: the procedure code of a line.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Codes =>
    [
        new(RuleId.COD101, "MalformedCode")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A procedure code that is missing, or neither four digits and a digit or letter nor a letter and four digits. "
                + "Upper and lower case are the same.",
            Rationale = "No CPT or HCPCS code has another shape; the line is returned as incomplete.",
            Reasons = [new("16", "M51")],
            Remedy = "Enter the five-character code of the service.",
            Source = "CPT and HCPCS Level II code formats",
        },
        new(RuleId.COD102, "UnknownCode")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = "In a complete rule set Error if the code begins with a letter, Warning if with a digit (new laboratory "
                + "codes are in no table there); Info in a partial rule set, as the embedded one is, and for a from date before the "
                + "rule set begins",
            Summary = "A well-formed code that the rule set does not hold. The rules that need tables are not evaluated for the line.",
            Rationale = "A complete rule set holds every code that Medicare prices or lists, so a code outside it is most likely "
                + "wrong. A partial one says only that it cannot tell.",
            Reasons =
            [
                new("181", When: "at Error or Warning", Condition: static (in finding) => finding.Severity != Severity.Info),
                new(null, When: "at Info", Condition: static (in finding) => finding.Severity == Severity.Info),
            ],
            Remedy = "Correct the code, or judge the claim by a rule set that holds it.",
            Source = Ours,
        },
        new(RuleId.COD103, "CodeNotInForce")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error; Warning where the code has no dates of its own and the rule set lacks the fee schedule or the unit "
                + "limits of that very quarter",
            Summary = "A code that the rule set holds, on a from date outside its own dates; or, for a code without such dates, on a "
                + "day when neither a fee schedule nor a unit limit table in force holds it.",
            Rationale = "Codes are added and deleted, mostly with the quarter or the year, and Medicare allows no days of grace: the "
                + "code must be valid on the date of service.",
            Reasons = [new("181")],
            Remedy = "Bill the code that was in force on the date of service, or correct the date.",
            Source = "HCPCS Level II code dates; quarterly Medicare physician fee schedule and MUE tables",
        },
        new(RuleId.COD104, "NotSeparatelyPayable")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = "By the fee schedule's status: Warning for N, B and P; Error for I; Info for M. Always Info where the line "
                + "has GY or GX",
            Summary = "Practitioner claims: a code whose status in the Medicare physician fee schedule says that it is not paid by "
                + "itself. Not raised where UNT214 is.",
            Rationale = "N is not covered, B and P are bundled into the payment for other services, I is a code for which Medicare "
                + "uses another one, M only measures. E and X are left alone: such services are paid under another system.",
            Reasons =
            [
                new("96", "N425", "status N", static (in finding) => finding.CodeStatus.Status == 'N'),
                new("97", "M15", "status B or P", static (in finding) => finding.CodeStatus.Status is (byte)'B' or (byte)'P'),
                new("16", "N56", "status I", static (in finding) => finding.CodeStatus.Status == 'I'),
                new(null, When: "status M: nothing is billed for payment", Condition: static (in finding) => finding.CodeStatus.Status == 'M'),
            ],
            Remedy = "Bill the code that Medicare uses (I); else remove the line, or bill it to the patient or another payer if that "
                + "is allowed.",
            Source = "Medicare physician fee schedule, status code",
        },
    ];
}
