using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>AOC305: an add-on of a visit that is not paid where the visit has modifier 25.</summary>
internal static class VisitAddOnChecks
{
    public static void Check(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.Has(LineFlags.VisitAddOn) || !line.HasValidDates || !line.UsesTableRules || !claim.IsAddOn(line)
                || !AllVisitsHave25(claim, line) || HasExemptService(claim, line))
            {
                continue;
            }

            var finding = FindingData.Of(RuleId.AOC305, default(AddOnFinding));
            claim.Raise(ref line, Severity.Error, ref finding);
        }
    }

    /// <summary>Whether there is a listed primary, and all of them have 25.</summary>
    private static bool AllVisitsHave25(in ClaimContext claim, in LineState line)
    {
        bool any = false;
        foreach (ref readonly LineState other in claim.All)
        {
            if (!ClaimContext.MayBePrimary(line, other) || !AddOnChecks.Lists(claim, line, other))
                continue;
            if ((other.Modifiers & ModifierBits.M25) == 0)
                return false;
            any = true;
        }

        return any;
    }

    private static bool HasExemptService(in ClaimContext claim, in LineState line)
    {
        int row = claim.Data.VisitAddOnRowOf(line.Key);
        if (row < 0 || line.From < claim.Data.Sections.VisitAddOns[row].ExemptFrom)
            return false;
        ReadOnlySpan<uint> exempt = claim.Data.Sections.VisitAddOnExemptOf(row);
        foreach (ref readonly LineState other in claim.All)
        {
            if (ClaimContext.MayBePrimary(line, other) && exempt.Contains(other.Key.Value))
                return true;
        }

        return false;
    }
}
