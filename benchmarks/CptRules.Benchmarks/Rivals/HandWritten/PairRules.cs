using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>The hand-written check of every line against every other line of the day.</summary>
internal static class PairRules
{
    private static readonly HashSet<string> Anatomic =
    [
        "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9",
        "LT", "RT", "LC", "LD", "RC", "LM", "RI",
    ];

    private static readonly HashSet<string> OnColumn2 = [.. Anatomic, "24", "25", "57", "58", "78", "79", "27", "59", "91", "XE", "XP", "XS", "XU"];
    private static readonly HashSet<string> OnColumn1 = [.. Anatomic, "58", "78", "79", "59", "XE", "XP", "XS", "XU"];
    private static readonly HashSet<string> OnColumn1Visit = [.. OnColumn1, "24", "25", "27", "57"];

    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
            line.HasErrorsOfItsOwn = line.HasErrors;
        foreach (BilledLine column1 in claim.Lines)
        {
            if (column1.Judged is null || !claim.Tables.Pairs.TryGetValue(column1.Code, out Dictionary<string, BillingPair[]>? edits))
                continue;
            foreach (BilledLine column2 in claim.Lines)
            {
                if (column2.Judged is not null && column2.Day == column1.Day && edits.TryGetValue(column2.Code, out BillingPair[]? history) && InForce(history, column1.Day) is { } edit)
                    Judge(claim, edit, column1, column2);
            }
        }
    }

    /// <summary>Whether an edit stands between two lines of a day, in either direction.</summary>
    public static bool Has(BilledClaim claim, BilledLine a, BilledLine b) => HasEdit(claim, a, b) || HasEdit(claim, b, a);

    private static bool HasEdit(BilledClaim claim, BilledLine column1, BilledLine column2) =>
        claim.Tables.Pairs.TryGetValue(column1.Code, out Dictionary<string, BillingPair[]>? edits)
        && edits.TryGetValue(column2.Code, out BillingPair[]? history) && InForce(history, column1.Day) is not null;

    private static BillingPair? InForce(BillingPair[] history, DateOnly day) => Array.Find(history, pair => pair.From <= day && day <= pair.Through);

    private static void Judge(BilledClaim claim, BillingPair edit, BilledLine column1, BilledLine column2)
    {
        Severity denied = column1.HasErrorsOfItsOwn || column1.Judged?.Policy?.Status is 'B' or 'N' or 'P' or 'I' or 'T' ? Severity.Warning : Severity.Error;
        if (!edit.AllowsModifier)
        {
            Add(RuleId.PTP501, denied, $"{column2.Code} is not allowed with {column1.Code}.");
            return;
        }

        HashSet<string> on1 = column1.Judged!.IsVisit ? OnColumn1Visit : OnColumn1;
        List<string> bypassing = [.. column2.Modifiers.Where(OnColumn2.Contains).Concat(column1.Modifiers.Where(on1.Contains))];
        bool sameSite = column1.Modifiers.Where(Anatomic.Contains).ToHashSet().SetEquals(column2.Modifiers.Where(Anatomic.Contains));
        if (bypassing.Count == 0)
            Add(RuleId.PTP502, denied, $"{column2.Code} needs a modifier beside {column1.Code}.");
        else if (bypassing.Exists(modifier => !sameSite || !Anatomic.Contains(modifier)))
            Add(RuleId.PTP503, Severity.Info, $"{bypassing[0]} bypasses the edit of {column2.Code} with {column1.Code}.");
        else
            Add(RuleId.PTP504, Severity.Warning, $"It is doubtful that {bypassing[0]} bypasses the edit of {column2.Code} with {column1.Code}.");

        void Add(RuleId rule, Severity severity, string message) =>
            claim.Add(column2, new BillingFinding(column2.Number, rule, severity, message) { OtherLine = column1.Number });
    }
}
