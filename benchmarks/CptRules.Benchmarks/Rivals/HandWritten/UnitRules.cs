using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks units against the limits of a line and of a day.</summary>
internal static class UnitRules
{
    public static void Check(BilledClaim claim)
    {
        var days = claim.Lines
            .Where(line => line.Applicable?.UnitLimit is not null && line.HasValidUnits)
            .GroupBy(line => (line.Code, line.Day, Role: UnitRoles.Of(line.Modifiers, line.Applicable!)));
        foreach (var day in days)
        {
            decimal sum = day.Sum(line => line.Line.Units);
            foreach (BilledLine line in day)
                CheckLine(claim, line, line.Applicable!, day.Key.Role == UnitRoles.Alone ? line.Line.Units : sum);
        }
    }

    private static void CheckLine(BilledClaim claim, BilledLine line, BillingCode code, decimal sum)
    {
        if (UnitLimits.BrokenRule(code, line.Line.Units, sum) is not { } rule)
            return;
        line.HasZeroLimit = rule == RuleId.UNT214;
        Severity severity = line.HasZeroLimit && line.IsBilledForDenial ? Severity.Info : Severity.Error;
        claim.Add(line, rule, severity, $"{sum} units of {line.Code} exceed the limit of {code.UnitLimit}.");
    }
}
