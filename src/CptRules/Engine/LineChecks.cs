using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>LIN: the dates of a line.</summary>
internal static class LineChecks
{
    private const byte FromMissing = 1;
    private const byte ThroughBeforeFrom = 2;

    /// <summary>LIN101.</summary>
    public static void RaiseInvalidDates(in ClaimContext claim, ref LineState line) =>
        claim.Raise(ref line, RuleId.LIN101, Severity.Error, line.From < 0 ? FromMissing : ThroughBeforeFrom);

    /// <summary>LIN102 and LIN103: whether the line is outside the window of the rule set.</summary>
    public static void CheckWindow(in ClaimContext claim, ref LineState line)
    {
        if (line.From < claim.Data.WindowFrom)
            claim.Raise(ref line, RuleId.LIN102, Severity.Info);
        else if (line.From > claim.Data.WindowThrough)
            claim.Raise(ref line, RuleId.LIN103, Severity.Info);
    }
}
