namespace CptRules.Explain.Catalog;

/// <content>PTP: procedure-to-procedure pairs.</content>
internal static partial class RuleCatalog
{
    private const string PairDoubts = "Error. Warning if the two lines begin on different days, if the column 1 line has an error, or "
        + "if the column 1 code is not paid according to its fee schedule status (B, N, P or I on practitioner claims). Info if column 1 "
        + "is paid only alone (status T)";
    private const string SeparateService = "Append to column 2 what fits: 25, or 57 before major surgery, on a visit; 59 or the X "
        + "modifier that fits on another service, or an anatomic modifier if the other line is another site. Only if documentation "
        + "supports it. Otherwise remove the line.";

    private static RuleInfo[] Pairs =>
    [
        new(RuleId.PTP501, "PairNotAllowed")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
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
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = PairDoubts,
            Summary = "A pair as for PTP501, but with modifier indicator 1 and without a modifier that reports separate services.",
            Rationale = "The two services are usually one, but they may be separate: another site, session, injury or visit. "
                + "Only a modifier reports that.",
            Reasons = [new("236")],
            Remedy = SeparateService,
            Source = $"Medicare NCCI procedure-to-procedure edits, indicator 1; {Manual}, page I-14. The warnings are ours",
        },
        new(RuleId.PTP503, "PairBypassed")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A pair with indicator 1 and a modifier that reports separate services. On column 2: 24, 25 or 57 (in the "
                + "outpatient hospital also 27) if it is a visit, any other NCCI modifier if it is not. On column 1: 24, 25, 57 or, in "
                + "the outpatient hospital, 27 if it is a visit; 58, 78 or 79, and on practitioner claims from 2019-07-01 59, XE, XP, XS "
                + "or XU, if column 2 is not a visit.",
            Rationale = "The modifier bypasses the edit and the line may be paid, but a review will require documentation of the separate "
                + "service. 22, 50, 51, 52, 76 and 77 never bypass an edit.",
            Reasons = [new(null, When: "nothing is denied")],
            Remedy = "No correction is needed. Keep the modifier only if documentation supports it.",
            Source = $"{Manual}, pages I-14 and III-10; CMS Change Request 11168",
        },
        new(RuleId.PTP504, "PairBypassDoubtful")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A pair with indicator 1 and only doubtful modifiers: a visit modifier on a line that is not a visit; another NCCI "
                + "modifier on a visit; 57 with a minor procedure; an anatomic modifier that both lines have, or that only column 1 "
                + "has; 59, XE, XP, XS or XU on column 1 in the outpatient hospital or before 2019-07-01; 27 or 91 on column 1.",
            Rationale = "Such a modifier does not show that the column 2 service is separate: the same side on both lines is one site, a "
                + "side on one line says nothing about the other line, and 59 does not belong on a visit. Payers differ.",
            Reasons = [new(null, When: "the denial depends on the payer")],
            Remedy = SeparateService,
            Source = $"{Manual}, pages I-14 and I-15; CMS Change Request 11168. What is doubtful without a source there is ours",
        },
        new(RuleId.PTP505, "PriorLineAtRisk")
        {
            DefaultSeverities = [Severity.Info],
            Summary = "A prior line is column 2 and this line column 1 of a pair with indicator 0, or with indicator 1 and no modifier "
                + "that reports separate services.",
            Rationale = "The earlier payment was made before the payer knew of this line. The payer pays column 1 and may take the "
                + "payment for column 2 back.",
            Reasons = [new("236")],
            Remedy = "If the services were separate and documentation supports it, correct the earlier claim. Otherwise expect the "
                + "payer to take the payment back.",
            Source = "Medicare NCCI procedure-to-procedure edits. The check is ours",
        },
    ];
}
