using System.Numerics;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>Which modifiers a code does not accept, and why (MOD404): by the classes of the code, and by its fee schedule policy.</summary>
/// <remarks>
/// The masks that the fast path tests are computed from the same two methods that give the reason, so they cannot disagree.
/// Sources: Medicare NCCI Policy Manual 2026, I-13 to I-17; Medicare physician fee schedule indicators.
/// </remarks>
internal static class ModifierEligibility
{
    private const ulong NotOnVisits = ModifierBits.Distinct | ModifierBits.M76 | ModifierBits.M77 | ModifierBits.M53
        | ModifierBits.Staged;

    private const ulong SplitCare = ModifierBits.M54 | ModifierBits.M55 | ModifierBits.M56;

    private const ulong DecidedByPolicy = ModifierBits.M26 | ModifierBits.TC | ModifierBits.M50 | ModifierBits.M51 | SplitCare
        | ModifierBits.M62 | ModifierBits.M66 | ModifierBits.Assistant;

    private const CodeFlags DecidingClasses = CodeFlags.EvaluationAndManagement | CodeFlags.Takes25 | CodeFlags.AddOnRows;

    /// <summary>The reason that the classes of a code give; <see cref="EligibilityReason.None"/> if they accept the modifier.</summary>
    /// <param name="modifier">One bit of <see cref="ModifierBits"/>, or 0 for a modifier that no rule names.</param>
    /// <param name="code">
    /// The classes. <see cref="CodeFlags.AddOnRows"/> says that the code is an add-on code on some day and in some setting: the caller
    /// checks whether <see cref="EligibilityReason.AddOn"/> applies on the day.
    /// </param>
    public static EligibilityReason ByClass(ulong modifier, CodeFlags code)
    {
        if ((modifier & ModifierBits.Visit) != 0 && (code & CodeFlags.Takes25) == 0)
            return EligibilityReason.NotVisit;
        if ((modifier & NotOnVisits) != 0 && (code & CodeFlags.EvaluationAndManagement) != 0)
            return EligibilityReason.OnVisit;
        if (modifier == ModifierBits.M51 && (code & CodeFlags.AddOnRows) != 0)
            return EligibilityReason.AddOn;
        return EligibilityReason.None;
    }

    /// <summary>The reason that a practitioner's policy gives; none if the policy has no base row.</summary>
    /// <param name="modifier">One bit of <see cref="ModifierBits"/>, or 0 for a modifier that no rule names.</param>
    public static EligibilityReason ByPolicy(ulong modifier, in MpfsPolicyEntry policy)
    {
        if ((policy.Rows & MpfsRowsPresent.Base) == 0)
            return EligibilityReason.None;
        return modifier switch
        {
            ModifierBits.M26 => Unless(HasComponent(policy, MpfsRowsPresent.Modifier26), EligibilityReason.NoProfessionalComponent),
            ModifierBits.TC => Unless(HasComponent(policy, MpfsRowsPresent.ModifierTC), EligibilityReason.NoTechnicalComponent),
            ModifierBits.M50 => Unless(policy.Bilateral is (byte)'1' or (byte)'3', EligibilityReason.NotBilateral),
            ModifierBits.M51 =>
                Unless(policy.MultipleProcedures is not ((byte)'0' or (byte)'9'), EligibilityReason.NoMultipleProcedureReduction),
            ModifierBits.M54 or ModifierBits.M55 or ModifierBits.M56 => Unless(HasSplitCare(policy), EligibilityReason.NoSplitCare),
            ModifierBits.M62 => policy.CoSurgeons switch
            {
                (byte)'0' or (byte)'9' => EligibilityReason.CoSurgeonsNotAllowed,
                (byte)'1' => EligibilityReason.CoSurgeonsNeedDocumentation,
                _ => EligibilityReason.None,
            },
            ModifierBits.M66 => policy.TeamSurgery switch
            {
                (byte)'0' or (byte)'9' => EligibilityReason.TeamNotAllowed,
                (byte)'1' => EligibilityReason.TeamNeedsDocumentation,
                _ => EligibilityReason.None,
            },

            // 0 and 1 mean the opposite of what they mean for co-surgeons and teams.
            ModifierBits.Assistant => policy.AssistantSurgeon switch
            {
                (byte)'1' or (byte)'9' => EligibilityReason.AssistantNotAllowed,
                (byte)'0' => EligibilityReason.AssistantNeedsDocumentation,
                _ => EligibilityReason.None,
            },
            _ => EligibilityReason.None,
        };
    }

    /// <summary>Error where the modifier is not accepted; Warning where it is needless, or accepted with documentation.</summary>
    public static Severity SeverityOf(EligibilityReason reason) => reason switch
    {
        EligibilityReason.AddOn or EligibilityReason.NoMultipleProcedureReduction or EligibilityReason.CoSurgeonsNeedDocumentation
            or EligibilityReason.TeamNeedsDocumentation or EligibilityReason.AssistantNeedsDocumentation => Severity.Warning,
        _ => Severity.Error,
    };

    /// <summary>
    /// The modifiers for which <see cref="ByClass"/> gives a reason, as bits. Loading a rule set needs it for every code.
    /// </summary>
    public static ulong RestrictedByClass(CodeFlags code) =>
        ClassMasks.ByClasses[(int)((uint)(code & DecidingClasses) / (uint)LowestClass)];

    /// <summary>The modifiers for which <see cref="ByPolicy"/> gives a reason, as bits.</summary>
    public static ulong RestrictedByPolicy(in MpfsPolicyEntry policy)
    {
        ulong restricted = 0;
        for (ulong rest = DecidedByPolicy; rest != 0; rest &= rest - 1)
        {
            ulong modifier = rest & (0 - rest);
            if (ByPolicy(modifier, policy) != EligibilityReason.None)
                restricted |= modifier;
        }

        return restricted;
    }

    private const CodeFlags LowestClass = CodeFlags.EvaluationAndManagement;

    private static EligibilityReason Unless(bool eligible, EligibilityReason reason) => eligible ? EligibilityReason.None : reason;

    private static bool HasComponent(in MpfsPolicyEntry policy, MpfsRowsPresent row) => policy.PcTc == '1' || (policy.Rows & row) != 0;

    // Exactly the codes with these global days have shares of payment before, during and after surgery.
    private static bool HasSplitCare(in MpfsPolicyEntry policy) =>
        (GlobalDays)policy.GlobalDays is GlobalDays.Days010 or GlobalDays.Days090 or GlobalDays.Yyy;

    /// <summary>The masks of all combinations of the deciding classes.</summary>
    private static class ClassMasks
    {
        public static readonly ulong[] ByClasses = Compute();

        private static ulong[] Compute()
        {
            var masks = new ulong[((uint)DecidingClasses / (uint)LowestClass) + 1];
            for (uint classes = 0; classes < masks.Length; classes++)
            {
                for (int bit = 0; bit < 64; bit++)
                {
                    if (ByClass(1UL << bit, (CodeFlags)(classes * (uint)LowestClass)) != EligibilityReason.None)
                        masks[classes] |= 1UL << bit;
                }
            }

            return masks;
        }
    }
}
