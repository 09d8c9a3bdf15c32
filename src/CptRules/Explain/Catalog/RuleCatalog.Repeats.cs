namespace CptRules.Explain.Catalog;

/// <content>DUP, STA and GLO: lines that repeat or accompany others.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Repeats =>
    [
        new(RuleId.DUP601, "DuplicateLine")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A line with the code, provider, dates and modifiers of an earlier line or of a prior line, whatever the units, "
                + "and without 76, 77, 91, 59, XE, XP, XS, XU, KP or KQ. Lines with different drug packages (NDC) are not duplicates.",
            Rationale = "Payers deny the second of two equal lines as a duplicate, unless a modifier reports a repeated or separate "
                + "service.",
            Reasons = [new("18")],
            Remedy = "Remove the line if the service was performed once. Otherwise append the modifier that the record supports.",
            Source = "Medicare Claims Processing Manual, chapter 1 (detection of duplicate claims); CMS MLN Matters MM8121. "
                + "The list of modifiers is ours",
        },
        new(RuleId.STA701, "PaidOnlyAlone")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a code with fee schedule status T, and another line of the same provider and day with "
                + "status A, C or R. Prior lines count.",
            Rationale = "A service with status T is paid only if the provider bills nothing else that is payable under the fee "
                + "schedule on the day. Otherwise it is bundled.",
            Reasons = [new("97", "M15")],
            Remedy = "Remove the line.",
            Source = "Medicare physician fee schedule, status code T",
        },
        new(RuleId.GLO801, "VisitInGlobalPeriod")
        {
            DefaultSeverities = [Severity.Warning, Severity.Info],
            SeverityNote = "Warning. Info for new patient and emergency visits",
            Summary = "Practitioner claims: a visit without 24, 25, 57 or FT in the global period of a procedure by the same provider: on "
                + "its day (000, 010, 090), the day before (090), or within 10 or 90 days after it. Prior lines count. The visits are "
                + "those that the published pairs combine with nearly every procedure. Not raised for assistants, for care after surgery "
                + "only, or if the two lines have a PTP finding.",
            Rationale = "Payment for the procedure includes the visits before and after it. The national pairs leave these out, "
                + "because the contractors have edits of their own.",
            Reasons = [new("97", "M144")],
            Remedy = "Append 24, 25 or 57 only if documentation supports it. Otherwise remove the visit.",
            Source = $"{Manual}, page I-13; Medicare physician fee schedule, global days",
        },
        new(RuleId.GLO802, "ProcedureInGlobalPeriod")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a procedure without 58, 78, 79, 54, 55, 56, 76 or 77, within 10 or 90 days after a procedure "
                + "on a prior line of the same provider whose global days are 010 or 090.",
            Rationale = "Payment for the earlier procedure includes related care in its global period. Without a modifier the payer takes "
                + "the new procedure as part of it.",
            Reasons = [new("97", "M144")],
            Remedy = "Append 58 (planned or staged), 78 (return to the operating room) or 79 (unrelated) only if documentation supports "
                + "it. Otherwise remove the line.",
            Source = "Medicare Claims Processing Manual, chapter 12, section 40; Medicare physician fee schedule, global days. The check "
                + "is ours",
        },
    ];
}
