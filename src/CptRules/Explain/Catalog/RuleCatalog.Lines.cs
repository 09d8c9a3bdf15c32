using CptRules.Findings;

namespace CptRules.Explain.Catalog;

/// <content>LIN: the dates of a line.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Lines =>
    [
        new(RuleId.LIN101, "InvalidServiceDates")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A line without a from date, or whose through date is before its from date. Such a line takes part in no other "
                + "rule.",
            Rationale = "A payer judges a service by the rules of its date. A line without a usable date is returned as incomplete, "
                + "not denied on its merits.",
            Reasons =
            [
                new("16", "M52", "no from date", static (in finding) => finding.Date.Fault == DateFault.FromMissing),
                new("16", "M59", "through date before the from date", static (in finding) => finding.Date.Fault == DateFault.ThroughBeforeFrom),
            ],
            Remedy = "Correct the dates of service.",
            Source = "837P DTP*472; CMS-1500 item 24A",
        },
        new(RuleId.LIN102, "DateBeforeRules")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A from date before the first day on which every kind of dated table of the rule set has begun. Unit limits and "
                + "code policy are not evaluated for the line; pairs and add-on codes are, since they carry dates of their own.",
            Rationale = "A claim of an earlier year must not be judged by later tables, and what was not checked must not read as a "
                + "pass.",
            Reasons = [new(null, When: "it says what was not checked")],
            Remedy = "Judge the line by a rule set that reaches back to its date.",
            Source = Ours,
        },
        new(RuleId.LIN103, "DateAfterRules")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A from date after the calendar quarter of the newest table. The line is judged by the newest tables all the same.",
            Rationale = "Medicare publishes new tables each quarter: the answer may change with a newer release.",
            Reasons = [new(null, When: "it says which tables the line was checked against")],
            Remedy = "Judge the line by a newer release once there is one.",
            Source = Ours,
        },
    ];
}
