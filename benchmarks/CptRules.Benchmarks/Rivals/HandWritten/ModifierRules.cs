using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks modifiers.</summary>
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

            RequiredModifierRules.Check(claim, line);
        }
    }

    private static void CheckEntries(BilledClaim claim, BilledLine line)
    {
        var seen = new HashSet<string>();
        foreach (string entry in line.Entries)
        {
            if (!BilledLine.IsModifier(entry))
                claim.Add(line, RuleId.MOD401, Severity.Error, $"{entry} is not a modifier.");
            else if (!seen.Add(entry))
                claim.Add(line, RuleId.MOD407, Severity.Error, $"{entry} is on the line twice.");
        }

        if (line.Entries.Count > 4)
            claim.Add(line, RuleId.MOD408, Severity.Error, $"{line.Entries.Count} modifiers are more than four.");
    }

    private static void CheckModifiers(BilledClaim claim, BilledLine line)
    {
        List<string> modifiers = claim.Tables.AmbulanceCodes.Contains(line.Code)
            ? line.Modifiers.FindAll(modifier => !BillingTables.IsOriginAndDestination(modifier))
            : line.Modifiers;
        foreach (string modifier in modifiers)
        {
            CheckModifier(claim, line, modifier);
            CheckNeeds(claim, line, modifier);
        }

        for (int i = 0; i < modifiers.Count; i++)
        {
            for (int j = i + 1; j < modifiers.Count; j++)
            {
                if (claim.Tables.Conflicts.TryGetValue((modifiers[i], modifiers[j]), out bool isError))
                {
                    Severity severity = isError ? Severity.Error : Severity.Warning;
                    claim.Add(line, RuleId.MOD406, severity, $"{modifiers[i]} and {modifiers[j]} exclude each other.");
                }
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

        if (line.Applicable is not { } code)
            return;
        if (ModifierPolicy.SeverityOf(claim.Tables, code, modifier, line.Day) is { } severity)
            claim.Add(line, RuleId.MOD404, severity, $"{modifier} is not eligible on {line.Code}.");
        else if (code.EligibleModifiers?.Contains(modifier) == false)
            claim.Add(line, RuleId.MOD405, Severity.Warning, $"{modifier} is not listed for {line.Code}.");
    }

    private static void CheckNeeds(BilledClaim claim, BilledLine line, string modifier)
    {
        if (claim.Tables.Needs.TryGetValue(modifier, out HashSet<string>? needed) && !line.HasAny(needed))
            claim.Add(line, RuleId.MOD413, Severity.Error, $"{modifier} needs one of {string.Join(", ", needed)}.");
    }

    private static void CheckBilateral(BilledClaim claim, BilledLine line)
    {
        if (!line.Modifiers.Contains("50") || line.Line.Units <= 1)
            return;
        Severity severity = line.Entry?.UnitLimit <= 1 ? Severity.Error : Severity.Warning;
        claim.Add(line, RuleId.MOD409, severity, $"{line.Code}-50 is billed with {line.Line.Units} units.");
    }
}
