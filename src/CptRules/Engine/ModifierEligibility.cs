using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>MOD404: why a modifier that the code does not take is refused, and how severely.</summary>
/// <remarks>Which modifiers the policy of a code refuses is decided in <see cref="RestrictedModifiers"/>. What its classes refuse is decided here, rule by rule; <see cref="RestrictedModifiers.OfClass"/> must hold at least that, for the lines that have none of it never come here.</remarks>
internal static class ModifierEligibility
{
    public static (EligibilityReason Reason, Severity Severity) Judge(in ClaimContext claim, in LineState line, ulong modifier)
    {
        if (modifier == 0)
            return default;
        if ((modifier & ModifierBits.Visit) != 0)
        {
            return claim.Data.IsInClass(line.Code, line.Key, CodeFlags.Takes25)
                ? default
                : (EligibilityReason.NotVisit, Severity.Error);
        }

        if ((modifier & RestrictedModifiers.NotOnVisits) != 0)
            return line.Has(LineFlags.EvaluationAndManagement) ? (EligibilityReason.OnVisit, Severity.Error) : default;
        if (modifier == ModifierBits.M51 && claim.IsAddOn(line))
            return (EligibilityReason.AddOn, Severity.Warning);
        return claim.IsPractitioner && (claim.Data.RestrictedBy(line.Mpfs) & modifier) != 0 ? JudgeByPolicy(claim.PolicyOf(line), modifier) : default;
    }

    private static (EligibilityReason Reason, Severity Severity) JudgeByPolicy(in MpfsPolicyEntry policy, ulong modifier) => modifier switch
    {
        ModifierBits.M26 => (EligibilityReason.NoProfessionalComponent, Severity.Error),
        ModifierBits.TC => (EligibilityReason.NoTechnicalComponent, Severity.Error),
        ModifierBits.M50 => (EligibilityReason.NotBilateral, Severity.Error),
        ModifierBits.M51 => (EligibilityReason.NoMultipleProcedureReduction, Severity.Warning),
        ModifierBits.M62 => policy.CoSurgeons == '1'
            ? (EligibilityReason.CoSurgeonsNeedDocumentation, Severity.Warning)
            : (EligibilityReason.CoSurgeonsNotAllowed, Severity.Error),
        ModifierBits.M66 => policy.TeamSurgery == '1'
            ? (EligibilityReason.TeamNeedsDocumentation, Severity.Warning)
            : (EligibilityReason.TeamNotAllowed, Severity.Error),

        // 0 and 1 mean the opposite of what they mean for co-surgeons and teams.
        ModifierBits.M80 or ModifierBits.M81 or ModifierBits.M82 or ModifierBits.AS => policy.AssistantSurgeon == '0'
            ? (EligibilityReason.AssistantNeedsDocumentation, Severity.Warning)
            : (EligibilityReason.AssistantNotAllowed, Severity.Error),
        _ => (EligibilityReason.NoSplitCare, Severity.Error),
    };
}
