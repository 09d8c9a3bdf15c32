using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>The hand-written checks of modifiers.</summary>
internal static class ModifierRules
{
    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Line.From is null)
                continue;
            if (line.Entries.Count > 0)
            {
                CheckEntries(claim, line);
                CheckModifiers(claim, line);
                CheckBilateral(claim, line);
            }

            CheckRequired(claim, line);
        }
    }

    /// <summary>Needs all lines.</summary>
    public static void CheckRepeats(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines.Where(IsRepeat))
        {
            bool first = claim.Lines.Any(other => other.Number != line.Number && other.Code == line.Code && other.Line.From is not null && other.Day == line.Day && !IsRepeat(other));
            if (!first)
                claim.Add(line, RuleId.MOD410, Severity.Warning, $"{line.Code} is billed as a repeat, and its first service is not there.");
        }
    }

    private static bool IsRepeat(BilledLine line) => line.Line.From is not null && (line.Modifiers.Contains("76") || line.Modifiers.Contains("77"));

    private static void CheckEntries(BilledClaim claim, BilledLine line)
    {
        var seen = new HashSet<string>();
        foreach (string entry in line.Entries)
        {
            if (!BilledLine.IsModifier(entry))
                claim.Add(line, RuleId.MOD401, Severity.Error, $"{entry} is not a modifier.");
            else if (!seen.Add(entry))
                claim.Add(line, RuleId.MOD407, Severity.Error, $"{entry} is on the line already.");
        }

        if (line.Entries.Count > 4)
            claim.Add(line, RuleId.MOD408, Severity.Error, $"{line.Entries.Count} modifiers are more than four.");
    }

    private static void CheckModifiers(BilledClaim claim, BilledLine line)
    {
        List<string> judged = claim.Tables.AmbulanceCodes.Contains(line.Code) ? line.Modifiers.FindAll(modifier => !BillingTables.IsOriginAndDestination(modifier)) : line.Modifiers;
        foreach (string modifier in judged)
            CheckModifier(claim, line, modifier);
        for (int i = 0; i < judged.Count; i++)
        {
            for (int j = i + 1; j < judged.Count; j++)
            {
                if (claim.Tables.Conflicts.TryGetValue((judged[i], judged[j]), out bool isError))
                    claim.Add(line, RuleId.MOD406, isError ? Severity.Error : Severity.Warning, $"{judged[i]} and {judged[j]} exclude each other.");
            }
        }
    }

    private static void CheckModifier(BilledClaim claim, BilledLine line, string modifier)
    {
        if (!claim.Tables.Modifiers.TryGetValue(modifier, out BillingModifier? found))
        {
            claim.Add(line, RuleId.MOD402, Severity.Error, $"{modifier} is unknown.");
            return;
        }

        if (!found.IsInForce(line.Day))
        {
            claim.Add(line, RuleId.MOD403, Severity.Error, $"{modifier} is not in force on {line.Day:yyyy-MM-dd}.");
            return;
        }

        if (line.Judged is not { } code)
            return;
        bool listed = code.EligibleModifiers?.Contains(modifier) == true;
        if (ModifierPolicy.Judge(code, modifier, line.Day) is { } severity)
            claim.Add(line, RuleId.MOD404, listed ? Severity.Warning : severity, $"{modifier} is not eligible on {line.Code}.");
        else if (code.EligibleModifiers is not null && !listed)
            claim.Add(line, RuleId.MOD405, Severity.Warning, $"{modifier} is not listed for {line.Code}.");
    }

    private static void CheckBilateral(BilledClaim claim, BilledLine line)
    {
        if (!line.Modifiers.Contains("50") || line.Line.Units <= 1)
            return;
        claim.Add(line, RuleId.MOD409, line.Entry?.UnitLimit <= 1 ? Severity.Error : Severity.Warning, $"{line.Code}-50 is billed with {line.Line.Units} units.");
    }

    private static void CheckRequired(BilledClaim claim, BilledLine line)
    {
        if (line.Judged?.RequiredModifiers is { } required
            && !line.Modifiers.Any(modifier => line.Judged.RequiresOriginAndDestination ? BillingTables.IsOriginAndDestination(modifier) : required.Contains(modifier)))
        {
            claim.Add(line, RuleId.MOD411, Severity.Warning, $"{line.Code} needs one of {string.Join(", ", required)}.");
        }
    }
}
