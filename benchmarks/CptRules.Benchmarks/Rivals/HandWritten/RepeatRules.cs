namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks duplicates, repeats without a first service, and codes that are paid only alone.</summary>
internal static class RepeatRules
{
    private static readonly HashSet<string> Separate = ["76", "77", "91", "59", "XE", "XP", "XS", "XU", "KP", "KQ"];

    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Line.From is null)
                continue;
            if (!line.HasAny(Separate) && FirstOf(claim, line) is { } first)
            {
                string message = $"{line.Code} is billed twice.";
                claim.Add(line, new BillingFinding(line.Number, RuleId.DUP601, Severity.Warning, message) { OtherLine = first.Number });
            }

            if (line.Applicable?.Policy?.Status == 'T' && HasPaidPartner(claim, line))
                claim.Add(line, RuleId.STA701, Severity.Warning, $"{line.Code} is paid only alone.");
        }
    }

    /// <summary>Checks modifier 76, whose first service is on the claim or, if it is not, on an earlier one.</summary>
    public static void CheckModifiers(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Line.From is not null && line.Modifiers.Contains("76") && !HasFirst(claim, line))
                claim.Add(line, RuleId.MOD410, Severity.Info, $"{line.Code} is billed as a repeat without a first service.");
        }
    }

    private static bool HasFirst(BilledClaim claim, BilledLine line) => claim.Lines.Exists(other =>
        other.Number != line.Number
        && other.Code == line.Code
        && other.Line.From is not null
        && other.Day == line.Day
        && !other.Modifiers.Contains("76")
        && !other.Modifiers.Contains("77"));

    private static BilledLine? FirstOf(BilledClaim claim, BilledLine line)
    {
        for (int i = 0; i < line.Number - 1; i++)
        {
            if (IsSame(line, claim.Lines[i]))
                return claim.Lines[i];
        }

        return null;
    }

    private static bool IsSame(BilledLine line, BilledLine other) =>
        other.Line.From is not null
        && other.Code == line.Code
        && other.Day == line.Day
        && other.Modifiers.ToHashSet().SetEquals(line.Modifiers);

    private static bool HasPaidPartner(BilledClaim claim, BilledLine line) =>
        claim.Lines.Exists(other => line.IsPartner(other) && other.Applicable?.Policy?.Status is 'A' or 'C' or 'R');
}
