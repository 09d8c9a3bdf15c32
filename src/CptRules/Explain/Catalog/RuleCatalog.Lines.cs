using CptRules.Explain.Glossary;
using CptRules.Findings;

namespace CptRules.Explain.Catalog;

/// <content>LIN: the dates of a line, and the tables for them.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Lines =>
    [
        new(RuleId.LIN101, "InvalidServiceDates")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "A line without a from date, or with a through date before its from date. No other rule checks such a line.",
            Rationale = "Payers apply the rules of the date of service. A line without a usable date is returned as incomplete.",
            Reasons =
            [
                new("16", "M52", "no from date", static (in finding) => finding.Date.Fault == DateFault.FromMissing),
                new(
                    "16", "M59", "through date before the from date",
                    static (in finding) => finding.Date.Fault == DateFault.ThroughBeforeFrom),
            ],
            Remedy = "Correct the dates of service.",
            Source = "837P DTP*472; CMS-1500 item 24A",
        },
        new(RuleId.LIN102, "DateBeforeRules")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A from date before the first day that all dated tables of the rule set cover. "
                + $"{TableWords.NotCheckedBeforeWindow} are not checked for the line. "
                + "Pairs and add-on codes are, because they have dates of their own.",
            Rationale = "A claim of an earlier year must not be checked against later tables, and what was not checked must not look "
                + "like a pass.",
            Reasons = [new(null, When: "it reports what was not checked")],
            Remedy = "Validate the claim with a rule set that covers its date.",
            Source = Ours,
        },
        new(RuleId.LIN103, "DateAfterRules")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A from date after the calendar quarter of the newest table. The line is checked against the newest tables.",
            Rationale = "Medicare publishes new tables each quarter, so the result may change with a newer release.",
            Reasons = [new(null, When: "it reports which tables were used")],
            Remedy = "Validate the claim with a newer release when there is one.",
            Source = Ours,
        },
        new(RuleId.LIN104, "EditsOutdated")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A from date on which a table is not known to be current. A table is known to be current through the end of its "
                + "calendar year, unless the rule set confirms another day. It is used all the same. Reported once, on the first such "
                + "line without LIN102 and LIN103. The tables are the unit limits and the HCPCS codes; except for DME suppliers, the "
                + "code pairs and add-on edits; for practitioners, the fee schedule; and for outpatient hospitals, the OPPS status "
                + "indicators.",
            Rationale = "Medicare replaces its tables each quarter. A claim of a later year that is checked against old tables must not "
                + "look like one that was checked against its own.",
            Reasons = [new(null, When: "it reports which tables may be out of date")],
            Remedy = "Validate the claim with a newer release when there is one.",
            Source = Ours,
        },
        new(RuleId.LIN105, "TablesMissing")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "The rule set has no table of a kind that the care setting needs: unit limits of the setting; code pairs of the "
                + "setting and add-on edits, except for DME suppliers; the fee schedule for practitioners; HCPCS codes in a complete set. "
                + "Reported once, on the first line with valid dates.",
            Rationale = "Without the table, its rules were not checked, and what was not checked must not look like a pass.",
            Reasons = [new(null, When: "it reports what was not checked")],
            Remedy = "Validate the claim with a rule set that has the table.",
            Source = Ours,
        },
    ];
}
