namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks visits that the payment of a procedure includes.</summary>
internal static class GlobalPeriodRules
{
    private static readonly HashSet<string> SeparateVisit = ["24", "25", "57", "FT"];
    private static readonly HashSet<string> NotTheProcedure = ["80", "81", "82", "AS", "55"];

    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Applicable is not ({ IsGlobalVisit: true } or { IsGlobalNewVisit: true }) || line.HasAny(SeparateVisit))
                continue;
            if (claim.Lines.Find(other => IsProcedureOf(claim, line, other)) is not { } procedure)
                continue;
            Severity severity = line.Applicable.IsGlobalNewVisit ? Severity.Info : Severity.Warning;
            string message = $"{line.Code} is in the global period of {procedure.Code}.";
            claim.Add(line, new BillingFinding(line.Number, RuleId.GLO801, severity, message) { OtherLine = procedure.Number });
        }
    }

    private static bool IsProcedureOf(BilledClaim claim, BilledLine visit, BilledLine procedure)
    {
        if (procedure.Number == visit.Number || procedure.Applicable is not { IsVisit: false } code || procedure.HasAny(NotTheProcedure))
            return false;
        int after = visit.Day.DayNumber - procedure.Day.DayNumber;
        bool within = code.Policy?.GlobalDays switch
        {
            "000" => after == 0,
            "010" => after is >= 0 and <= 10,
            "090" => after is >= -1 and <= 90,
            _ => false,
        };
        return within && !(after == 0 && PairRules.HasEdit(claim, visit, procedure));
    }
}
