using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks PTP edits of every line with every other line of the day.</summary>
internal static class PairRules
{
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
        Severity severity = SeverityOf(column1);
        if (!edit.AllowsModifier)
        {
            Add(RuleId.PTP501, severity, $"{column2.Code} is not allowed with {column1.Code}.");
            return;
        }

        (ModifierWorth worth, string? modifier) = Best(column1, column2);
        if (worth == ModifierWorth.Nothing)
            Add(RuleId.PTP502, severity, $"{column2.Code} needs a modifier with {column1.Code}.");
        else if (worth == ModifierWorth.Bypass)
            Add(RuleId.PTP503, Severity.Info, $"{modifier} bypasses the edit of {column2.Code} with {column1.Code}.");
        else
            Add(RuleId.PTP504, Severity.Warning, $"{modifier} may not bypass the edit of {column2.Code} with {column1.Code}.");

        void Add(RuleId rule, Severity found, string message) =>
            claim.Add(column2, new BillingFinding(column2.Number, rule, found, message) { OtherLine = column1.Number });
    }

    private static Severity SeverityOf(BilledLine column1) => column1.Applicable!.Policy?.Status switch
    {
        'T' => Severity.Info,
        'B' or 'N' or 'P' or 'I' => Severity.Warning,
        _ => column1.HasOwnErrors ? Severity.Warning : Severity.Error,
    };

    // The first of the modifiers that are worth most, those of column 2 before those of column 1.
    private static (ModifierWorth Worth, string? Modifier) Best(BilledLine column1, BilledLine column2)
    {
        (ModifierWorth Worth, string? Modifier) best = default;
        foreach (string modifier in column2.Modifiers)
            Compare(modifier, PairModifiers.OnColumn2(modifier, column1, column2));
        foreach (string modifier in column1.Modifiers)
            Compare(modifier, PairModifiers.OnColumn1(modifier, column1, column2));
        return best;

        void Compare(string modifier, ModifierWorth worth)
        {
            if (worth > best.Worth)
                best = (worth, modifier);
        }
    }
}
