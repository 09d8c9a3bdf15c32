namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks wasted amounts of drugs: JW for waste, JZ for none.</summary>
internal static class DrugRules
{
    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Applicable is not { } code)
                continue;
            bool hasWaste = line.Modifiers.Contains("JW");
            bool hasNoWaste = line.Modifiers.Contains("JZ");
            if (code.IsDrug && hasWaste && !OthersOf(claim, line).Any(other => !other.Modifiers.Contains("JW")))
                claim.Add(line, RuleId.DRU901, Severity.Warning, $"{line.Code} has waste and no dose.");
            if (code.IsDrug && hasNoWaste && OthersOf(claim, line).Any(other => other.Modifiers.Contains("JW")))
                claim.Add(line, RuleId.DRU902, Severity.Warning, $"{line.Code} has no waste here, and waste on another line.");
            if (code.SingleDose is not { } container || hasWaste || hasNoWaste || line.Day < container.WarningFrom)
                continue;
            if (!OthersOf(claim, line).Any(other => other.Modifiers.Contains("JW") || other.Modifiers.Contains("JZ")))
            {
                Severity severity = line.Day >= container.ErrorFrom ? Severity.Error : Severity.Warning;
                claim.Add(line, RuleId.DRU903, severity, $"{line.Code} needs JW or JZ.");
            }
        }
    }

    private static IEnumerable<BilledLine> OthersOf(BilledClaim claim, BilledLine line) =>
        claim.Lines.Where(other => line.IsPartner(other) && other.Code == line.Code);
}
