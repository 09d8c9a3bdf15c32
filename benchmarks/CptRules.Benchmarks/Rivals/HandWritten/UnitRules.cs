using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>The hand-written checks of units against the limits of a line and of a day.</summary>
internal static class UnitRules
{
    public static void Check(BilledClaim claim)
    {
        var days = claim.Lines
            .Where(line => line.Judged?.UnitLimit is not null && line.HasValidUnits)
            .GroupBy(line => (line.Code, line.Day, Role: UnitRoles.Of(line.Modifiers, line.Judged!)));
        foreach (var day in days)
        {
            decimal sum = day.Sum(line => line.Line.Units);
            foreach (BilledLine line in day)
                CheckLine(claim, line, line.Judged!, day.Key.Role == UnitRoles.Alone ? line.Line.Units : sum);
        }
    }

    private static void CheckLine(BilledClaim claim, BilledLine line, BillingCode code, decimal sum)
    {
        if (UnitLimits.Judge(code, line.Line.Units, sum) is not { } rule)
            return;
        bool expected = rule == RuleId.UNT214 && (line.Modifiers.Contains("GY") || line.Modifiers.Contains("GX"));
        claim.Add(line, rule, expected ? Severity.Info : Severity.Error, $"{sum} units of {line.Code} exceed the limit of {code.UnitLimit}.");
    }
}
