namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks duplicates, codes that are paid only alone, and visits in global periods.</summary>
internal static class RepeatRules
{
    private static readonly string[] Separate = ["76", "77", "91", "59", "XE", "XP", "XS", "XU"];
    private static readonly string[] Visit = ["24", "25", "57"];
    private static readonly string[] NotTheProcedure = ["80", "81", "82", "AS", "55"];

    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Line.From is null)
                continue;
            if (!line.Modifiers.Any(Separate.Contains) && FirstOf(claim, line) is { } first)
                Add(line, RuleId.DUP601, first, $"{line.Code} is billed twice.");
            if (line.Applicable is null)
                continue;
            if (line.Applicable.Policy?.Status == 'T' && HasPaidPartner(claim, line))
                claim.Add(line, RuleId.STA701, Severity.Warning, $"{line.Code} is paid only alone.");
            if (line.Applicable.IsVisit && !line.Modifiers.Any(Visit.Contains) && ProcedureOf(claim, line) is { } procedure)
                Add(line, RuleId.GLO801, procedure, $"{line.Code} is in a global period.");
        }

        void Add(BilledLine line, RuleId rule, BilledLine other, string message) =>
            claim.Add(line, new BillingFinding(line.Number, rule, Severity.Warning, message) { OtherLine = other.Number });
    }

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
        Partners(claim, line).Any(other => other.Day == line.Day && other.Applicable?.Policy?.Status is 'A' or 'C' or 'R');

    private static BilledLine? ProcedureOf(BilledClaim claim, BilledLine visit) =>
        Partners(claim, visit).FirstOrDefault(other => IsProcedureOf(claim, visit, other));

    private static IEnumerable<BilledLine> Partners(BilledClaim claim, BilledLine line) =>
        claim.Lines.Where(other => other.Number != line.Number && other.Applicable is not null);

    private static bool IsProcedureOf(BilledClaim claim, BilledLine visit, BilledLine procedure)
    {
        if (procedure.Applicable!.IsVisit || procedure.Modifiers.Any(NotTheProcedure.Contains))
            return false;
        int after = visit.Day.DayNumber - procedure.Day.DayNumber;
        bool within = procedure.Applicable.Policy?.GlobalDays switch
        {
            "000" => after == 0,
            "010" => after is >= 0 and <= 10,
            "090" => after is >= -1 and <= 90,
            _ => false,
        };
        return within && !(after == 0 && PairRules.HasEdit(claim, visit, procedure));
    }
}
