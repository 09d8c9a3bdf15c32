namespace CptRules.Explain.Catalog;

/// <content>DRU: discarded amounts of drugs, and drugs from single-dose containers.</content>
internal static partial class RuleCatalog
{
    private const string DiscardedDrugs = "Medicare Claims Processing Manual, chapter 17, section 40";

    private static RuleInfo[] Drugs =>
    [
        new(RuleId.DRU901, "WasteWithoutDose")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A drug with JW, and no line of the same code, provider and day without JW. Prior lines count.",
            Rationale = "JW reports the discarded amount. The amount given is billed on a line of its own, and without one the payer "
                + "cannot pay the waste.",
            Reasons = [new("4", "N822")],
            Remedy = "Bill the amount given on a line of its own. If this line is the amount given, remove JW.",
            Source = $"{DiscardedDrugs}. The check is ours",
        },
        new(RuleId.DRU902, "WasteAndNoWaste")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "A drug with JZ, and another line of the same code, provider and day with JW. Prior lines count. Not if the two "
                + "lines have different drug packages (NDC).",
            Rationale = "JZ reports that nothing was discarded, and JW that something was. Both cannot be true of one drug.",
            Reasons = [new("4", "N519")],
            Remedy = "Remove the modifier that the record does not support.",
            Source = $"{DiscardedDrugs}. The check is ours",
        },
        new(RuleId.DRU903, "SingleDoseModifierMissing")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error from 2023-10-01. Warning from 2023-07-01 through 2023-09-30",
            Summary = "A drug that comes in single-dose containers only, and no line of the same code, provider and day with JW or JZ. "
                + "Prior lines count. Outpatient hospital claims are checked only if their type of bill is 13x.",
            Rationale = "Since 2023-07-01 Medicare requires JW for the discarded amount, or JZ if there is none. Since 2023-10-01 claims "
                + "without them are returned.",
            Reasons = [new("16", "N822")],
            Remedy = "Append JZ if the record supports that nothing was discarded. Otherwise bill the discarded amount on a line of its "
                + "own with JW.",
            Source = "CMS list of JW and JZ codes, 2025-06-20 (rules/single-dose-drugs.json); CMS policy on discarded drugs",
        },
    ];
}
