using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Data;

/// <summary>Which modifiers a code does not take, or not without more: those that MOD404 speaks of, as bits.</summary>
internal static class RestrictedModifiers
{
    public const ulong NotOnVisits = ModifierBits.Distinct | ModifierBits.M76 | ModifierBits.M77 | ModifierBits.M53 | ModifierBits.M58 | ModifierBits.M78 | ModifierBits.M79;

    private const ulong SplitCare = ModifierBits.M54 | ModifierBits.M55 | ModifierBits.M56;

    /// <summary>By the classes of the code. Whether a code with add-on rows is an add-on, and so does not take 51, is a question of day and setting.</summary>
    public static ulong OfClass(CodeFlags code) =>
        ((code & CodeFlags.Takes25) == 0 ? ModifierBits.Visit : 0)
        | ((code & CodeFlags.EvaluationAndManagement) != 0 ? NotOnVisits : 0)
        | ((code & CodeFlags.AddOnRows) != 0 ? ModifierBits.M51 : 0);

    /// <summary>By the policy that practitioners are paid by; none if it has no base row.</summary>
    public static ulong OfPolicy(in MpfsPolicyEntry policy)
    {
        if ((policy.Rows & MpfsRowsPresent.Base) == 0)
            return 0;
        return Unless(policy.PcTc == '1' || (policy.Rows & MpfsRowsPresent.Modifier26) != 0, ModifierBits.M26)
            | Unless(policy.PcTc == '1' || (policy.Rows & MpfsRowsPresent.ModifierTC) != 0, ModifierBits.TC)
            | Unless(policy.Bilateral is (byte)'1' or (byte)'3', ModifierBits.M50)
            | Unless(policy.MultipleProcedures is not ((byte)'0' or (byte)'9'), ModifierBits.M51)
            | Unless(policy.CoSurgeons is not ((byte)'0' or (byte)'1' or (byte)'9'), ModifierBits.M62)
            | Unless(policy.TeamSurgery is not ((byte)'0' or (byte)'1' or (byte)'9'), ModifierBits.M66)
            | Unless(policy.AssistantSurgeon is not ((byte)'0' or (byte)'1' or (byte)'9'), ModifierBits.Assistant)
            | Unless(HasSplitCare((GlobalDays)policy.GlobalDays), SplitCare);
    }

    // Exactly these codes have shares of payment before, during and after surgery.
    private static bool HasSplitCare(GlobalDays days) => days is GlobalDays.Days010 or GlobalDays.Days090 or GlobalDays.Yyy;

    private static ulong Unless(bool eligible, ulong modifiers) => eligible ? 0 : modifiers;
}
