using System.Runtime.CompilerServices;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>LIN: the dates of a line, and the tables for them.</summary>
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
        else if (line.From > claim.Data.WindowThrough && claim.Raise(ref line, RuleId.LIN103, Severity.Info))
            line.Flags |= LineFlags.AfterWindow;
    }

    /// <summary>LIN104 and LIN105, on one line of the claim each.</summary>
    public static void CheckTables(in ClaimContext claim, in ClaimTraits traits)
    {
        // A line outside the window needs rules.
        if (claim.Data.Currency.HasStaleDaysIn(claim.Setting) || traits.Has(LineFlags.NeedsRules))
            CheckCurrency(claim);
        uint missing = claim.Data.Currency.MissingIn(claim.Setting);
        if (missing != 0)
            RaiseMissing(claim, missing);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckCurrency(in ClaimContext claim)
    {
        bool anyDay = claim.Data.Currency.HasStaleDaysIn(claim.Setting);
        foreach (ref LineState line in claim.Lines)
        {
            if (line.Has(LineFlags.InvalidDates | LineFlags.BeforeWindow | LineFlags.AfterWindow)
                || !(anyDay || line.Has(LineFlags.NeedsRules)))
            {
                continue;
            }

            uint stale = claim.Data.Currency.StaleOn(claim.Setting, line.From);
            if (stale == 0)
                continue;
            var finding = FindingData.Of(RuleId.LIN104, new DateFinding { Tables = stale });
            claim.Raise(ref line, Severity.Info, ref finding);
            return;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RaiseMissing(in ClaimContext claim, uint missing)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.HasValidDates)
                continue;
            var finding = FindingData.Of(RuleId.LIN105, new DateFinding { Tables = missing });
            claim.Raise(ref line, Severity.Info, ref finding);
            return;
        }
    }
}
