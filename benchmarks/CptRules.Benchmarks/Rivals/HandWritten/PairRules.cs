using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks PTP edits of every line with every other line of the day.</summary>
internal static class PairRules
{
    private static readonly HashSet<string> Anatomic =
    [
        "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
        "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LT", "RT", "LC", "LD", "RC", "LM", "RI",
    ];

    private static readonly HashSet<string> OnColumn2 =
    [
        .. Anatomic, "24", "25", "57", "58", "78", "79", "27", "59", "91", "XE", "XP", "XS", "XU",
    ];

    private static readonly HashSet<string> OnColumn1 = [.. Anatomic, "58", "78", "79", "59", "XE", "XP", "XS", "XU"];
    private static readonly HashSet<string> OnColumn1Visit = [.. OnColumn1, "24", "25", "27", "57"];

    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
            line.HasOwnErrors = line.HasErrors;
        foreach (BilledLine column1 in claim.Lines.Where(line => line.Applicable is not null))
        {
            foreach (BilledLine column2 in claim.Lines.Where(line => line.Applicable is not null && line.Day == column1.Day))
            {
                if (Find(claim, column1, column2) is { } edit)
                    CheckEdit(claim, edit, column1, column2);
            }
        }
    }

    /// <summary>Whether a PTP edit lists the codes of two lines of a day, in either order.</summary>
    public static bool HasEdit(BilledClaim claim, BilledLine a, BilledLine b) =>
        Find(claim, a, b) is not null || Find(claim, b, a) is not null;

    private static BillingPair? Find(BilledClaim claim, BilledLine column1, BilledLine column2) =>
        claim.Tables.Pairs.TryGetValue((column1.Code, column2.Code), out BillingPair[]? history)
            ? history.FirstOrDefault(pair => pair.From <= column1.Day && column1.Day <= pair.Through)
            : null;

    private static void CheckEdit(BilledClaim claim, BillingPair edit, BilledLine column1, BilledLine column2)
    {
        bool isDoubtful = column1.HasOwnErrors || column1.Applicable?.Policy?.Status is 'B' or 'N' or 'P' or 'I' or 'T';
        Severity severity = isDoubtful ? Severity.Warning : Severity.Error;
        if (!edit.AllowsModifier)
        {
            Add(RuleId.PTP501, severity, $"{column2.Code} is not allowed with {column1.Code}.");
            return;
        }

        HashSet<string> on1 = column1.Applicable!.IsVisit ? OnColumn1Visit : OnColumn1;
        List<string> bypassing = [.. column2.Modifiers.Where(OnColumn2.Contains).Concat(column1.Modifiers.Where(on1.Contains))];
        bool sameSite = column1.Modifiers.Where(Anatomic.Contains).ToHashSet().SetEquals(column2.Modifiers.Where(Anatomic.Contains));
        if (bypassing.Count == 0)
            Add(RuleId.PTP502, severity, $"{column2.Code} needs a modifier with {column1.Code}.");
        else if (bypassing.Exists(modifier => !sameSite || !Anatomic.Contains(modifier)))
            Add(RuleId.PTP503, Severity.Info, $"{bypassing[0]} bypasses the edit of {column2.Code} with {column1.Code}.");
        else
            Add(RuleId.PTP504, Severity.Warning, $"{bypassing[0]} may not bypass the edit of {column2.Code} with {column1.Code}.");

        void Add(RuleId rule, Severity found, string message) =>
            claim.Add(column2, new BillingFinding(column2.Number, rule, found, message) { OtherLine = column1.Number });
    }
}
