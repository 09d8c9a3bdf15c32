namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>What a modifier is worth against a PTP edit.</summary>
internal enum ModifierWorth
{
    Nothing,
    Doubtful,
    Bypass,
}

/// <summary>What modifiers are worth against a PTP edit that allows modifiers.</summary>
internal static class PairModifiers
{
    private static readonly HashSet<string> Anatomic =
    [
        "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
        "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LT", "RT", "LC", "LD", "RC", "LM", "RI",
    ];

    /// <summary>The anatomic modifiers of a line.</summary>
    public static HashSet<string> AnatomicOf(BilledLine line) => [.. line.Modifiers.Where(Anatomic.Contains)];

    /// <summary>What a modifier of the column 2 line is worth.</summary>
    public static ModifierWorth OnColumn2(string modifier, BilledLine column1, BilledLine column2)
    {
        bool isVisit = column2.Applicable!.IsVisit;
        switch (modifier)
        {
            case "24" or "25" or "57":
                return isVisit ? OfVisit(modifier, column1) : ModifierWorth.Doubtful;
            case "27":
                return isVisit ? ModifierWorth.Doubtful : ModifierWorth.Nothing;
            case "58" or "78" or "79" or "91" or "59" or "XE" or "XP" or "XS" or "XU":
                return isVisit ? ModifierWorth.Doubtful : ModifierWorth.Bypass;
            default:
                if (!Anatomic.Contains(modifier))
                    return ModifierWorth.Nothing;
                bool isSameSite = column2.Modifiers.Exists(site => Anatomic.Contains(site) && column1.Modifiers.Contains(site));
                return isVisit || isSameSite ? ModifierWorth.Doubtful : ModifierWorth.Bypass;
        }
    }

    /// <summary>What a modifier of the column 1 line is worth.</summary>
    public static ModifierWorth OnColumn1(string modifier, BilledLine column1, BilledLine column2)
    {
        bool isVisit = column2.Applicable!.IsVisit;
        switch (modifier)
        {
            case "24" or "25" or "57":
                return column1.Applicable!.IsVisit ? OfVisit(modifier, column1) : ModifierWorth.Doubtful;
            case "27" or "91":
                return ModifierWorth.Doubtful;
            case "58" or "78" or "79" or "59" or "XE" or "XP" or "XS" or "XU":
                return isVisit ? ModifierWorth.Doubtful : ModifierWorth.Bypass;
            default:
                return Anatomic.Contains(modifier) && !isVisit ? ModifierWorth.Doubtful : ModifierWorth.Nothing;
        }
    }

    // 57 is the decision for a major procedure; a minor one takes 25.
    private static ModifierWorth OfVisit(string modifier, BilledLine column1) =>
        modifier == "57" && column1.Applicable!.Policy?.GlobalDays is "000" or "010" ? ModifierWorth.Doubtful : ModifierWorth.Bypass;
}
