using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>LIN: the dates of a line.</summary>
internal static class LineChecks
{
    public static void CheckDates(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        line.From = billed.From?.DayNumber ?? -1;
        line.Through = billed.Through?.DayNumber ?? line.From;
        if (billed.From is null || line.Through < line.From)
        {
            // Even with the rule off there is no day to judge the line by.
            line.Flags |= LineFlags.InvalidDates;
            line.Code = -1;
            _ = NormalText.TryReadCode(billed.Code, out line.Key);
            var finding = FindingData.Of(
                RuleId.LIN101, new DateFinding { Fault = billed.From is null ? DateFault.FromMissing : DateFault.ThroughBeforeFrom });
            claim.Raise(ref line, Severity.Error, ref finding);
        }
        else if (line.From < claim.Data.WindowFrom && !claim.IsOff(RuleId.LIN102))
        {
            line.Flags |= LineFlags.BeforeRules;
        }
    }

    /// <summary>Tells, once the code is read, that the line lies outside the window.</summary>
    public static void CheckWindow(in ClaimContext claim, ref LineState line)
    {
        if (line.From < claim.Data.WindowFrom)
            claim.Raise(ref line, RuleId.LIN102, Severity.Info);
        else if (line.From > claim.Data.WindowThrough)
            claim.Raise(ref line, RuleId.LIN103, Severity.Info);
    }
}
