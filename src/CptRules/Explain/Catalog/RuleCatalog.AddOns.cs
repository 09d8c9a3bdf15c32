namespace CptRules.Explain.Catalog;

/// <content>AOC: add-on codes.</content>
internal static partial class RuleCatalog
{
    private const string GroupException = "Error. Warning for a code whose primary another physician of the group may bill (99292)";
    private const string AddOnEdits = $"{Manual}, page I-35; Medicare NCCI add-on code edits";

    private static RuleInfo[] AddOns =>
    [
        new(RuleId.AOC301, "PrimaryMissing")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = GroupException,
            Summary = "An add-on code without a primary by the same provider on the same day. Type 1: no listed primary is billed. "
                + "Type 3: no listed primary and no other payable service is billed. Type 2, which has no list: no other payable "
                + "service is billed. Prior lines count, whatever their code, because they were paid. Not for DME suppliers.",
            Rationale = "An add-on code describes work beyond a primary service and is never paid by itself.",
            Reasons = [new("107", "N122")],
            Remedy = "Bill one of the primaries if it was performed. Otherwise remove the line.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC302, "PrimaryNotPayable")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = GroupException,
            Summary = "An add-on code whose listed primary is billed, but has an error or is an add-on code without its own primary. "
                + "For type 3, no other payable service is billed either.",
            Rationale = "If the primary is denied, the add-on code is denied too.",
            Reasons = [new("B15", "N122")],
            Remedy = "Correct the errors of the primary, or bill another primary that was performed. Otherwise remove the line.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC303, "PrimaryContractorDefined")
        {
            DefaultSeverities = [Severity.Warning, Severity.Info],
            SeverityNote = "Info for type 2, Warning for type 3",
            Summary = "An add-on code of type 2 or 3 without a payable listed primary, but with another payable service on the day.",
            Rationale = "For these types, the Medicare contractor decides which other services it accepts as the primary. No list is "
                + "published.",
            Reasons = [new(null, When: "the denial depends on the contractor")],
            Remedy = "Check with the contractor whether it accepts the other service, or bill a listed primary if it was performed.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC304, "AddOnNotForSetting")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Practitioner claims: an add-on code that only facilities report, according to its edit. It replaces AOC301 to "
                + "AOC303.",
            Rationale = "The facility bears the cost of the service and bills it. A practitioner is not paid for it.",
            Reasons = [new("170", "N95")],
            Remedy = "Remove the line.",
            Source = "Medicare NCCI add-on code edits, special instruction notes",
        },
        new(RuleId.AOC305, "VisitAddOnWith25")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Practitioner claims: an add-on of office visits (G2211) where all its visits of the day, prior lines included, have "
                + "modifier 25. From 2025-01-01 not if a preventive service or a vaccine administration is billed for the day.",
            Rationale = "Medicare does not pay the add-on if the visit is billed with 25 because of another service of the day. One visit "
                + "without 25 is enough.",
            Reasons = [new("97", "M15")],
            Remedy = "Remove the line, or remove 25 from the visit if documentation does not support it.",
            Source = "Medicare physician fee schedule final rules for 2024 and 2025 (rules/visit-add-ons.json)",
        },
    ];
}
