namespace CptRules.Explain.Catalog;

/// <content>AOC: add-on codes.</content>
internal static partial class RuleCatalog
{
    private const string GroupException = "Error; Warning for a code whose primary another physician of the group may bill (99292)";
    private const string AddOnEdits = $"{Manual}, page I-35; Medicare NCCI add-on code edits";

    private static RuleEntry[] AddOns =>
    [
        new(RuleId.AOC301, "PrimaryMissing")
        {
            Severity = GroupException,
            Checks = "An add-on code without a primary by the same provider on the same day. Type 1: none of the listed ones is there. Type 3: neither a listed one nor another payable service. Type 2, which has no list: no other payable service. Prior lines count. Not for DME suppliers.",
            Why = "An add-on code describes work beyond a primary service and is never paid by itself.",
            Answer = "CARC 107, RARC N122",
            Remedy = "Bill one of the primaries if it was performed; otherwise remove the line.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC302, "PrimaryNotPayable")
        {
            Severity = GroupException,
            Checks = "An add-on code whose listed primary is there, but has an error itself or is an add-on code without its own primary; for type 3, without another payable service either.",
            Why = "If the primary is denied, so is what is added to it.",
            Answer = "CARC B15, RARC N122",
            Remedy = "Correct the errors of the primary, or bill another one that was performed; otherwise remove the line.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC303, "PrimaryContractorDefined")
        {
            Severity = "Info for type 2, Warning for type 3",
            Checks = "An add-on code of type 2 or 3 without a payable listed primary, beside another payable service of the day.",
            Why = "For these types the Medicare contractor decides which other services it accepts as primary; no published list says so.",
            Answer = "none: it depends on the contractor",
            Remedy = "Check with the contractor whether it accepts the other service; or bill a listed primary if it was performed.",
            Source = AddOnEdits,
        },
        new(RuleId.AOC304, "AddOnNotForSetting")
        {
            Severity = "Error",
            Checks = "Practitioner claims: an add-on code whose edit says that only facilities report it. It takes the place of AOC301 to AOC303.",
            Why = "The facility bears the cost of the service and bills it; a practitioner is not paid for it.",
            Answer = "CARC 170, RARC N95",
            Remedy = "Remove the line.",
            Source = "Medicare NCCI add-on code edits, special instruction notes",
        },
    ];
}
