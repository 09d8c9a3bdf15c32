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
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.HasValidDates || (line.Modifiers & Repeats) == 0)
                continue;
            ulong modifier = WithoutFirst(claim, line);
            if (modifier != 0)
                claim.Raise(ref line, RuleId.MOD410, SeverityOf(claim), claim.FirstModifier(line, modifier));
        }
    }

    private static Severity SeverityOf(in ClaimContext claim) => claim.HasPriorLines ? Severity.Warning : Severity.Info;

    /// <summary>The bit of 76 or 77 whose first service is missing; 0 if it is there.</summary>
    private static ulong WithoutFirst(in ClaimContext claim, in LineState line)
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
            : (line.Modifiers & ModifierBits.M77) != 0 && !partner && claim.HasPriorLines ? ModifierBits.M77
            : 0;
    }
}
