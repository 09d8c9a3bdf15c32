namespace CptRules.Explain.Catalog;

/// <content>PTP: procedure-to-procedure pairs.</content>
internal static partial class RuleCatalog
{
    private const string PairDoubts = "Error. Warning if the two lines begin on different days, if the column 1 line has an error, or "
        + "if the column 1 code is not paid according to its fee schedule status (B, N, P, I or T on practitioner claims)";

    private static RuleInfo[] Pairs =>
    [
        new(RuleId.PTP501, "PairNotAllowed")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = PairDoubts,
            Summary = "Two lines of the same provider and day whose codes are a pair with modifier indicator 0 on that day. The column "
                + "2 line has the finding. Not for DME suppliers.",
            Rationale = "The column 2 service is part of the column 1 service, or the two exclude each other. The payer pays column 1 "
                + "and denies column 2, and no modifier changes that.",
            Reasons = [new("236")],
            Remedy = "Remove the column 2 line.",
            Source = $"Medicare NCCI procedure-to-procedure edits, indicator 0; {Manual}, introduction and chapter I. The warnings are "
                + "ours",
        },
        new(RuleId.PTP502, "PairNeedsModifier")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = PairDoubts,
            Summary = "A pair as for PTP501, but with modifier indicator 1 and without a modifier that reports separate services.",
            Rationale = "The two services are usually one, but they may be separate: another site, session, injury or visit. "
                + "Only a modifier reports that.",
            Reasons = [new("236")],
            Remedy = "Append 59, XE, XP, XS or XU (25 or 57 on a visit) only if documentation supports a separate service. Otherwise "
                + "remove the line.",
            Source = $"Medicare NCCI procedure-to-procedure edits, indicator 1; {Manual}, page I-14. The warnings are ours",
        },
        new(RuleId.PTP503, "PairBypassed")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A pair with indicator 1 and a modifier that reports separate services: on column 2 any NCCI modifier; on column "
                + "1 an anatomic modifier, 58, 78, 79, on a visit 24, 25, 27 or 57, and on practitioner claims from 2019-07-01 59, XE, "
                + "XP, XS or XU.",
            Rationale = "The modifier bypasses the edit and the line may be paid, but a review will require documentation of the separate "
                + "service. 22, 50, 51, 52, 76 and 77 never bypass an edit.",
            Reasons = [new(null, When: "nothing is denied")],
            Remedy = "No correction is needed. Keep the modifier only if documentation supports it.",
            Source = $"{Manual}, pages I-14 and III-10; CMS Change Request 11168",
        },
        new(RuleId.PTP504, "PairBypassDoubtful")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A pair with indicator 1 and only doubtful modifiers: anatomic ones if both lines have the same set; in the "
                + "outpatient hospital 59, XE, XP, XS or XU on column 1.",
            Rationale = "The same side on both lines shows one site, not two. The change that accepts 59 on column 1 was made for "
                + "practitioner claims.",
            Reasons = [new(null, When: "the denial depends on the payer")],
            Remedy = "Append 59, XE, XP, XS or XU (25 or 57 on a visit) to column 2 only if documentation supports a separate service. "
                + "Otherwise remove the line.",
            Source = $"{Manual}, page I-15; CMS Change Request 11168",
        },
    ];
}
