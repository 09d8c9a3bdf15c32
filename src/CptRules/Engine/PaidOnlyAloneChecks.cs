using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>STA: a service that is paid only if nothing else is payable for the day.</summary>
internal static class PaidOnlyAloneChecks
{
    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!claim.IsPractitioner || !traits.Has(LineFlags.PaidOnlyAlone))
            return;
        foreach (ref LineState line in claim.Lines)
        {
            if (line.HasValidDates && line.UsesTableRules && line.Has(LineFlags.PaidOnlyAlone) && HasPaidService(claim, line))
                claim.Raise(ref line, RuleId.STA701, Severity.Warning);
        }
    }

    private static bool HasPaidService(in ClaimContext claim, in LineState line)
    {
        foreach (ref readonly LineState other in claim.All)
        {
            if (ClaimContext.IsPartner(line, other) && line.SharesDay(other)
                && FeeStatus.IsPaidUnderFeeSchedule(claim.PolicyOf(other).Status))
            {
                return true;
            }
        }

        return false;
    }
}
