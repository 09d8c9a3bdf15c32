using CptRules.Data.Keys;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>MOD410: modifiers 76 and 77 report a repeated service, so the first one must be billed.</summary>
/// <remarks>
/// 77 repeats the service of another physician, which is on another claim: without prior lines nothing can be said about it. The first
/// service of 76 may be on another claim too.
/// </remarks>
internal static class RepeatModifierChecks
{
    private const ulong Repeats = ModifierBits.M76 | ModifierBits.M77;

    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!traits.HasModifier(Repeats))
            return;
        bool hasHistory = HasHistory(claim);
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.HasValidDates || (line.Modifiers & Repeats) == 0)
                continue;
            ulong modifier = WithoutFirst(claim, line, hasHistory);
            if (modifier != 0)
                claim.Raise(ref line, RuleId.MOD410, hasHistory ? Severity.Warning : Severity.Info, claim.FirstModifier(line, modifier));
        }
    }

    /// <summary>Whether there is a prior line; one with invalid dates takes part in nothing.</summary>
    private static bool HasHistory(in ClaimContext claim)
    {
        foreach (ref readonly LineState prior in claim.All[claim.Lines.Length..])
        {
            if (prior.HasValidDates)
                return true;
        }

        return false;
    }

    /// <summary>The bit of 76 or 77 whose first service is missing; 0 if it is there.</summary>
    private static ulong WithoutFirst(in ClaimContext claim, in LineState line, bool hasHistory)
    {
        Span<LineState> all = claim.All;
        bool partner = false;
        bool samePartner = false;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            ref readonly LineState other = ref all[i];
            if (!other.HasValidDates || (other.Modifiers & Repeats) != 0 || !line.SharesDay(other))
                continue;
            partner = true;
            samePartner |= other.Provider == line.Provider;
        }

        return (line.Modifiers & ModifierBits.M76) != 0 && !samePartner ? ModifierBits.M76
            : (line.Modifiers & ModifierBits.M77) != 0 && !partner && hasHistory ? ModifierBits.M77
            : 0;
    }
}
