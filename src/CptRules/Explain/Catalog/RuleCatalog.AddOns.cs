namespace CptRules.Explain.Catalog;

/// <content>AOC: add-on codes.</content>
internal static partial class RuleCatalog
{
    private const string GroupException = "Error; Warning for a code whose primary another physician of the group may bill (99292)";
    private const string AddOnEdits = $"{Manual}, page I-35; Medicare NCCI add-on code edits";

    private static RuleInfo[] AddOns =>
    [
        new(RuleId.AOC301, "PrimaryMissing")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = GroupException,
            Summary = "An add-on code without a primary by the same provider on the same day. Type 1: none of the listed ones is "
                + "there. Type 3: neither a listed one nor another payable service. Type 2, which has no list: no other payable "
                + "service. Prior lines count. Not for DME suppliers.",
            Rationale = "An add-on code describes work beyond a primary service and is never paid by itself.",
            Reasons = [new("107", "N122")],
            Remedy = "Bill one of the primaries if it was performed; otherwise remove the line.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC302, "PrimaryNotPayable")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = GroupException,
            Summary = "An add-on code whose listed primary is there, but has an error itself or is an add-on code without its own "
                + "primary; for type 3, without another payable service either.",
            Rationale = "If the primary is denied, so is what is added to it.",
            Reasons = [new("B15", "N122")],
            Remedy = "Correct the errors of the primary, or bill another one that was performed; otherwise remove the line.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC303, "PrimaryContractorDefined")
        {
            DefaultSeverities = [Severity.Warning, Severity.Info],
            SeverityNote = "Info for type 2, Warning for type 3",
            Summary = "An add-on code of type 2 or 3 without a payable listed primary, beside another payable service of the day.",
            Rationale = "For these types the Medicare contractor decides which other services it accepts as primary; no published list "
                + "says so.",
            Reasons = [new(null, When: "the denial depends on the contractor")],
            Remedy = "Check with the contractor whether it accepts the other service; or bill a listed primary if it was performed.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC304, "AddOnNotForSetting")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Practitioner claims: an add-on code whose edit says that only facilities report it. It takes the place of "
                + "AOC301 to AOC303.",
            Rationale = "The facility bears the cost of the service and bills it; a practitioner is not paid for it.",
            Reasons = [new("170", "N95")],
            Remedy = "Remove the line.",
            Source = "Medicare NCCI add-on code edits, special instruction notes",
        },
    ];
}
