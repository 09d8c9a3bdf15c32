using System.Diagnostics.CodeAnalysis;

namespace CptRules.Explain;

/// <summary>Every rule there is, by id and in the ordinal order of the ids' texts, which is the order of findings.</summary>
internal static class RuleCatalogue
{
    private const string Manual = "NCCI Policy Manual 2026";

    private static readonly RuleEntry None = new(RuleId.None, "", "", "", "");

    private static readonly RuleEntry[] Ordered = Rank(
    [
        new(RuleId.AOC301, "PrimaryMissing", "Error; Warning for a group exception",
            "An add-on code without any of its primaries by the same provider on the same day.", $"{Manual} I-35; Medicare NCCI add-on code edits"),
        new(RuleId.AOC302, "PrimaryNotPayable", "Error; Warning for a group exception",
            "An add-on code whose primary is there, but is not payable itself.", $"{Manual} I-35; Medicare NCCI add-on code edits"),
        new(RuleId.AOC303, "PrimaryContractorDefined", "Info for type 2, Warning for type 3",
            "An add-on code beside a service that only the contractor can accept as its primary.", $"{Manual} I-35"),
        new(RuleId.AOC304, "AddOnNotForSetting", "Error",
            "An add-on code for facilities only, billed by a practitioner.", "Notes of the Medicare NCCI add-on code edits"),
        new(RuleId.COD101, "MalformedCode", "Error",
            "A procedure code that is missing or not the shape of one.", "HCPCS: four digits and a digit or letter, or a letter and four digits"),
        new(RuleId.COD102, "UnknownCode", "Error, Warning or Info",
            "A procedure code that the rule set does not hold.", "Ours: no data is not a pass"),
        new(RuleId.COD103, "CodeNotInForce", "Error or Warning",
            "A procedure code that is not in force on the date of service.", "HCPCS code dates; quarterly MPFS and MUE tables"),
        new(RuleId.COD104, "NotSeparatelyPayable", "Error, Warning or Info",
            "A code that Medicare does not pay separately to practitioners.", "MPFS status indicator"),
        new(RuleId.DUP601, "DuplicateLine", "Warning",
            "The same service again: code, provider, dates and modifiers.", "Ours, after the duplicate claim denials of payers"),
        new(RuleId.GLO801, "VisitInGlobalPeriod", "Warning",
            "A visit within the global period of a procedure, without a modifier that sets it apart.", $"{Manual} I-13; MPFS global days"),
        new(RuleId.LIN101, "InvalidServiceDates", "Error",
            "A line without a from date, or whose through date is before it.", "837 and CMS-1500 claim instructions"),
        new(RuleId.LIN102, "DateBeforeRules", "Info",
            "A date of service before the rule set begins: limits and policy are not evaluated.", "Ours: no data is not a pass"),
        new(RuleId.LIN103, "DateAfterRules", "Info",
            "A date of service after the newest tables of the rule set, by which it is judged.", "Ours: no data is not a pass"),
        new(RuleId.MOD401, "MalformedModifier", "Error",
            "A modifier that is not two letters or digits.", "HCPCS modifiers; 837 claim instructions"),
        new(RuleId.MOD402, "UnknownModifier", "Error",
            "A modifier that is not in the modifier table.", "HCPCS modifiers; rules/modifiers.json"),
        new(RuleId.MOD403, "ModifierNotInForce", "Error",
            "A modifier that is not in force on the date of service.", "HCPCS modifier dates; rules/modifiers.json"),
        new(RuleId.MOD404, "ModifierNotEligible", "Error or Warning",
            "A modifier that the policy of the code does not allow.", $"{Manual} I-13 to I-17; MPFS policy indicators"),
        new(RuleId.MOD405, "ModifierNotListed", "Warning",
            "A modifier that is not on the code's explicit list of eligible modifiers.", "The code's public code page; rules/explicit-modifier-lists.json"),
        new(RuleId.MOD406, "ModifierConflict", "Error or Warning",
            "Two modifiers on a line that exclude each other.", "rules/modifiers.json"),
        new(RuleId.MOD407, "DuplicateModifier", "Error",
            "The same modifier twice on a line.", "837 claim instructions"),
        new(RuleId.MOD408, "TooManyModifiers", "Error",
            "More than four modifiers on a line.", "837P SV101-3 to -6; CMS-1500 item 24D"),
        new(RuleId.MOD409, "BilateralUnits", "Error or Warning",
            "Modifier 50 with more than one unit.", $"{Manual} I-34; Integrated Outpatient Code Editor edit 74"),
        new(RuleId.MOD410, "RepeatWithoutFirst", "Warning",
            "Modifier 76 or 77 without the first service on the same day.", "The meaning of modifiers 76 and 77"),
        new(RuleId.MOD411, "RequiredModifierMissing", "Warning",
            "A code that needs one of a list of modifiers, on a practitioner line without any.", "rules/required-modifiers.json"),
        new(RuleId.PTP501, "PairNotAllowed", "Error or Warning",
            "The denied side of a procedure pair that no modifier can set apart.", "Medicare NCCI procedure-to-procedure edits, indicator 0"),
        new(RuleId.PTP502, "PairNeedsModifier", "Error or Warning",
            "The denied side of a procedure pair that a modifier could set apart, without one.", "Medicare NCCI procedure-to-procedure edits, indicator 1"),
        new(RuleId.PTP503, "PairBypassed", "Info",
            "A procedure pair that a modifier sets apart.", $"{Manual} I-14, III-10; CR 11168"),
        new(RuleId.PTP504, "PairBypassDoubtful", "Warning",
            "A procedure pair that only doubtful modifiers set apart.", $"{Manual} I-15; CR 11168"),
        new(RuleId.STA701, "PaidOnlyAlone", "Warning",
            "A service that is paid only alone, beside another payable service of the day.", "MPFS status T"),
        new(RuleId.UNT201, "InvalidUnits", "Error",
            "Units that are not a number above 0, up to 9999999, in steps of 0.001.", "837 claim instructions"),
        new(RuleId.UNT211, "MueLineExceeded", "Error",
            "More units on a line than the claim line limit.", $"{Manual} I-28 to I-35; Medicare MUE tables, MAI 1"),
        new(RuleId.UNT212, "MueDayExceeded", "Error",
            "More units on a day than the date of service limit set by policy.", $"{Manual} I-28 to I-35; Medicare MUE tables, MAI 2"),
        new(RuleId.UNT213, "MueDayExceededClinical", "Error",
            "More units on a day than the date of service limit from clinical data.", $"{Manual} I-28 to I-35; Medicare MUE tables, MAI 3"),
        new(RuleId.UNT214, "MueZero", "Error or Info",
            "A code whose unit limit is 0 in the care setting.", $"{Manual} I-28 to I-35; Medicare MUE tables"),
    ]);

    private static readonly RuleEntry[] ById = Index(Ordered);

    /// <summary>All rules, in the ordinal order of their ids' texts.</summary>
    public static IReadOnlyList<RuleEntry> All => Ordered;

    /// <summary>The entry of a rule; an entry with empty texts for <see cref="RuleId.None"/> and for what is no rule.</summary>
    public static RuleEntry Of(RuleId id) => (uint)id < (uint)ById.Length ? ById[(int)id] : None;

    /// <summary>Finds a rule by the exact text of its id, such as UNT213.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out RuleEntry? entry)
    {
        entry = Array.Find(Ordered, rule => rule.Id.ToString() == id);
        return entry is not null;
    }

    private static RuleEntry[] Rank(RuleEntry[] inOrder)
    {
        for (int i = 0; i < inOrder.Length; i++)
            inOrder[i] = inOrder[i] with { SortRank = (byte)(i + 1) };
        return inOrder;
    }

    private static RuleEntry[] Index(RuleEntry[] rules)
    {
        var byId = new RuleEntry[rules.Max(rule => (int)rule.Id) + 1];
        Array.Fill(byId, None);
        foreach (RuleEntry rule in rules)
            byId[(int)rule.Id] = rule;
        return byId;
    }
}
