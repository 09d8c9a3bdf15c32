namespace CptRules.Explain.Catalog;

/// <content>CMP: a part of a service, or of a session, that is billed in addition to the whole.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Components =>
    [
        new(RuleId.CMP901, "ComponentBilledTwice")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Practitioner claims: a diagnostic service (PC/TC indicator 1) billed with 26 or TC and, by the same provider for "
                + "the same day and side, also without either. Prior lines count. Not if one of the lines has 59, XE, XP, XS, XU, 76 or "
                + "77. The line with 26 or TC has the finding, or the other one if that is a prior line.",
            Rationale = "The service without a modifier is the whole: it includes the professional (26) and the technical part (TC). The "
                + "payer denies the part as a duplicate.",
            Reasons = [new("18")],
            Remedy = "Remove the part, or bill only the parts that were performed.",
            Source = "Medicare physician fee schedule, PC/TC indicator 1. The check is ours",
        },
        new(RuleId.CMP902, "SecondAnesthesia")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: two different anesthesia codes by the same provider for the same day, neither an add-on code "
                + "and neither with 59, XE, XP, XS or XU. The later line has the finding.",
            Rationale = "One anesthesia code is paid for one session, whatever the number of procedures.",
            Reasons = [new("97", "M15")],
            Remedy = "Keep the code with the most base units and remove the other. Append 59 or the X modifier that fits if documentation "
                + "supports a separate session.",
            Source = $"{Manual}, page II-4",
        },
    ];
}
