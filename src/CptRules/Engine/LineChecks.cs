using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>LIN: the dates of a line.</summary>
internal static class LineChecks
{
    /// <summary>LIN101.</summary>
    public static void RaiseInvalidDates(in ClaimContext claim, ref LineState line)
    {
        DateFault fault = line.From < 0 ? DateFault.FromMissing : DateFault.ThroughBeforeFrom;
        var finding = FindingData.Of(RuleId.LIN101, new DateFinding { Fault = fault });
        claim.Raise(ref line, Severity.Error, ref finding);
    }

    /// <summary>LIN102 and LIN103: whether the line is outside the window of the rule set.</summary>
    public static void CheckWindow(in ClaimContext claim, ref LineState line)
    {
        if (line.From < claim.Data.WindowFrom)
            claim.Raise(ref line, RuleId.LIN102, Severity.Info);
        else if (line.From > claim.Data.WindowThrough)
            claim.Raise(ref line, RuleId.LIN103, Severity.Info);
    }
}
