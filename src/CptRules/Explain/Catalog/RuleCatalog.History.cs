namespace CptRules.Explain.Catalog;

/// <content>HIS: services of earlier claims that contradict this one.</content>
internal static partial class RuleCatalog
{
    private static RuleInfo[] Histories =>
    [
        new(RuleId.HIS901, "NewPatientSeenBefore")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Practitioner claims: a new patient visit, and a prior line of the same provider with a visit in the three years "
                + "before it.",
            Rationale = "A patient is new only if neither the physician nor another one of the same specialty and group has seen the "
                + "patient within three years.",
            Reasons = [new("B16")],
            Remedy = "Bill the established patient visit that the record supports.",
            Source = "Medicare Claims Processing Manual, chapter 12, section 30.6.7",
        },
    ];
}
