using CptRules.Data;
using CptRules.Data.Format;
using CptRules.Data.Rows;

namespace CptRules.Engine;

/// <summary>MOD404: what the policy of a code says of a modifier.</summary>
internal static class ModifierEligibility
{
    private const ulong NotOnVisits = ModifierBits.Distinct | ModifierBits.M76 | ModifierBits.M77 | ModifierBits.M53 | ModifierBits.M58 | ModifierBits.M78 | ModifierBits.M79;
    private const ulong SplitCare = ModifierBits.M54 | ModifierBits.M55 | ModifierBits.M56;

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

        if ((modifier & NotOnVisits) != 0)
            return line.Has(LineFlags.EvaluationAndManagement) ? (EligibilityReason.OnVisit, Severity.Error) : default;
        if (modifier == ModifierBits.M51 && AddOnChecks.IsAddOn(claim, line))
            return (EligibilityReason.AddOn, Severity.Warning);
        return claim.IsPractitioner && claim.HasMpfsRow(line) ? JudgeByPolicy(claim.PolicyOf(line), modifier) : default;
    }

    private static (EligibilityReason Reason, Severity Severity) JudgeByPolicy(in MpfsPolicyEntry policy, ulong modifier) => modifier switch
    {
        ModifierBits.M26 when policy.PcTc != '1' && (policy.Rows & MpfsRowsPresent.Modifier26) == 0 => (EligibilityReason.NoProfessionalComponent, Severity.Error),
        ModifierBits.TC when policy.PcTc != '1' && (policy.Rows & MpfsRowsPresent.ModifierTC) == 0 => (EligibilityReason.NoTechnicalComponent, Severity.Error),
        ModifierBits.M50 when policy.Bilateral is not ((byte)'1' or (byte)'3') => (EligibilityReason.NotBilateral, Severity.Error),
        ModifierBits.M51 when policy.MultipleProcedures is (byte)'0' or (byte)'9' => (EligibilityReason.NoMultipleProcedureReduction, Severity.Warning),
        ModifierBits.M62 => policy.CoSurgeons switch
        {
            (byte)'0' or (byte)'9' => (EligibilityReason.CoSurgeonsNotAllowed, Severity.Error),
            (byte)'1' => (EligibilityReason.CoSurgeonsNeedDocumentation, Severity.Warning),
            _ => default,
        },
        ModifierBits.M66 => policy.TeamSurgery switch
        {
            (byte)'0' or (byte)'9' => (EligibilityReason.TeamNotAllowed, Severity.Error),
            (byte)'1' => (EligibilityReason.TeamNeedsDocumentation, Severity.Warning),
            _ => default,
        },

        // 0 and 1 mean the opposite of what they mean for co-surgeons and teams.
        ModifierBits.M80 or ModifierBits.M81 or ModifierBits.M82 or ModifierBits.AS => policy.AssistantSurgeon switch
        {
            (byte)'1' or (byte)'9' => (EligibilityReason.AssistantNotAllowed, Severity.Error),
            (byte)'0' => (EligibilityReason.AssistantNeedsDocumentation, Severity.Warning),
            _ => default,
        },
        _ when (modifier & SplitCare) != 0 && !HasSplitCare((GlobalDays)policy.GlobalDays) => (EligibilityReason.NoSplitCare, Severity.Error),
        _ => default,
    };

    // Exactly these codes have shares of payment before, during and after surgery.
    private static bool HasSplitCare(GlobalDays days) => days is GlobalDays.Days010 or GlobalDays.Days090 or GlobalDays.Yyy;
}
