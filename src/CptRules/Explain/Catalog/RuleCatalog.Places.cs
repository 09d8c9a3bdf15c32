namespace CptRules.Explain.Catalog;

/// <content>POS: the place of service of professional claims.</content>
internal static partial class RuleCatalog
{
    private const string Placed = "Practitioner claims with a place of service: ";
    private const string HospitalPlaces = "in a hospital place (19, 21, 22 or 23).";
    private const string PcTcSource = "Medicare physician fee schedule record layout (RVU25D), PC/TC indicator";

    private static RuleInfo[] Places =>
    [
        new(RuleId.POS901, "UnknownPlace")
        {
            DefaultSeverities = [Severity.Error],
            Summary = Placed + "a place that is malformed, or not on the CMS list.",
            Rationale = "The payer returns a line without a valid place.",
            Reasons = [new("16", "M77")],
            Remedy = "Enter the two-digit place of service from the CMS list.",
            Source = "CMS place of service code set (rules/places-of-service.json)",
        },
        new(RuleId.POS902, "IncidentToInFacility")
        {
            DefaultSeverities = [Severity.Error],
            Summary = Placed + $"a service incident to a physician's service (fee schedule PC/TC indicator 5) {HospitalPlaces}",
            Rationale = "The staff of the hospital performs the service, and the hospital bills it. The fee schedule pays nothing to the "
                + "physician.",
            Reasons = [new("5", "M97")],
            Remedy = "Remove the line, or correct the place.",
            Source = $"{PcTcSource} 5",
        },
        new(RuleId.POS903, "TechnicalPartInFacility")
        {
            DefaultSeverities = [Severity.Error],
            Summary = Placed + "a diagnostic service without 26 (fee schedule PC/TC indicator 1), or a technical or global code (3 or 4), "
                + HospitalPlaces,
            Rationale = "The hospital provides the equipment and staff, and bills the technical part. The practitioner bills the "
                + "professional part.",
            Reasons = [new("5", "M97")],
            Remedy = "Append 26, bill the code of the professional part, or correct the place.",
            Source = $"{PcTcSource} 1, 3 and 4",
        },
        new(RuleId.POS904, "TherapyInFacility")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = Placed + $"a therapy service (fee schedule PC/TC indicator 7) {HospitalPlaces}",
            Rationale = "The hospital bills therapy that it provides. The fee schedule pays a therapist in private practice "
                + "outside hospitals.",
            Reasons = [new("5", "M97")],
            Remedy = "Remove the line, or correct the place.",
            Source = $"{PcTcSource} 7",
        },
        new(RuleId.POS905, "VisitPlaceMismatch")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = Placed + "a visit code for hospital patients, the emergency department, nursing facilities or the home, in a place "
                + "that it is not for.",
            Rationale = "Each of these visit codes names its place. The payer may deny one that contradicts the place of the line.",
            Reasons = [new("5", "M77")],
            Remedy = "Correct the place, or bill the visit code for the place.",
            Source = "CPT section titles of the visits. The list of places is ours (rules/places-of-service.json)",
        },
        new(RuleId.POS907, "TelehealthPlace")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = Placed + "a visit with 93, 95, GQ or GT in another place than 02, 10 and the hospital places (19, 21, 22 and 23). "
                + "Before 2024-01-01 also a visit in place 02 or 10 without any of them; online visits (99421-99423) need none.",
            Rationale = "Telehealth has its own places, 02 and 10. A clinician in a hospital may also bill it with the place of the "
                + "hospital.",
            Reasons = [new("4", "N519")],
            Remedy = "Correct the place to 02 or 10, or remove the modifier. Before 2024, append the telehealth modifier.",
            Source = "Medicare Claims Processing Manual, chapter 12, section 190; the rest is ours",
        },
    ];
}
