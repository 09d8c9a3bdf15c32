namespace CptRules.Explain.Catalog;

/// <content>DUP, STA and GLO: lines that meet others of the same patient.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Repeats =>
    [
        new(RuleId.DUP601, "DuplicateLine")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A line with the code, provider, dates and modifiers of an earlier line or of a prior line, whatever the units, "
                + "without 76, 77, 91, 59, XE, XP, XS or XU.",
            Rationale = "Payers deny the second of two equal lines as a duplicate, unless a modifier says that the service was "
                + "repeated or separate.",
            Reasons = [new("18")],
            Remedy = "Remove the line if the service was performed once; otherwise append the modifier that the record supports.",
            Source = "Medicare Claims Processing Manual, chapter 1 (detection of duplicate claims); CMS MLN Matters MM8121. The list "
                + "of modifiers is ours",
        },
        new(RuleId.STA701, "PaidOnlyAlone")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a code with fee schedule status T, beside another line of the same provider and day with "
                + "status A, C or R. Prior lines count.",
            Rationale = "Status T is paid only if nothing else payable under the fee schedule is billed by the same provider on the "
                + "day; else it is bundled.",
            Reasons = [new("97", "M15")],
            Remedy = "Remove the line.",
            Source = "Medicare physician fee schedule, status code T",
        },
        new(RuleId.GLO801, "VisitInGlobalPeriod")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a visit without 24, 25 or 57 in the global period of a procedure by the same provider: on "
                + "its day (000, 010, 090), the day before (090), or within 10 or 90 days after. Prior lines count. Not for assistants "
                + "and care after surgery only, nor where the two have a PTP finding.",
            Rationale = "Payment for the procedure includes the visits around it. The national pairs do not hold these, because the "
                + "contractors have edits of their own.",
            Reasons = [new("97", "M144")],
            Remedy = "Append 24, 25 or 57, only if documentation supports it; otherwise remove the visit.",
            Source = $"{Manual}, page I-13; Medicare physician fee schedule, global days",
        },
    ];
}
