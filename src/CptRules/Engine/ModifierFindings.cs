using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>Raises findings that name a modifier and where it stands.</summary>
internal static class ModifierFindings
{
    /// <returns>Whether the rule raised it.</returns>
    public static bool Raise(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity, ModifierUse use, EligibilityReason reason = EligibilityReason.None)
    {
        var finding = FindingData.Of(rule, new ModifierFinding { Modifier = use.Modifier, Position = use.Position, Reason = reason });
        return claim.Raise(ref line, severity, ref finding);
    }

    /// <summary>Raises a finding where a modifier of <see cref="ModifierBits"/> stands first on the line, which must have it.</summary>
    public static void RaiseAtFirst(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity, ulong bit)
    {
        ClaimLine billed = claim.Billed(line);
        for (int i = 0; ; i++)
        {
            if (ModifierReader.TryRead(billed, i, out ModifierKey key) && claim.Data.Modifiers[key.Value].Bit == bit)
            {
                Raise(claim, ref line, rule, severity, new ModifierUse(key, i + 1));
                return;
            }
        }
    }
}
