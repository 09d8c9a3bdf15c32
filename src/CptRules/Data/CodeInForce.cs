using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>The facts about a code in the tables of one period that the fast path needs.</summary>
internal struct CodeInForce
{
    /// <summary>
    /// The value in <see cref="Limits"/> for a code without a MUE row, and the largest value. In <c>default</c>, which is used for a code
    /// that is not looked up, the limits are 0.
    /// </summary>
    private const int NoLimit = ushort.MaxValue;

    /// <summary>
    /// The modifiers that MOD404 may report. In every setting these include the modifiers that only a practitioner's policy restricts.
    /// </summary>
    public ulong Restricted;

    /// <summary>The MUE limits for a first test; the exact limits are in the MUE values.</summary>
    public BySetting Limits;

    /// <summary>The indexes of the MUE values; 0 without a row.</summary>
    public BySetting Mue;

    /// <summary>The index of the MPFS policy; 0 without a row.</summary>
    public ushort Mpfs;

    public InForceFlags Flags;

    public readonly bool Has(InForceFlags flag) => (Flags & flag) != 0;

    // Inlined into the loop that loads a rule set, which is compiled with optimization from the start.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CodeInForce Of(RuleData data, int code, in TablePeriod period)
    {
        var facts = default(CodeInForce);
        for (int setting = 0; setting <= (int)CareSetting.DmeSupplier; setting++)
        {
            ushort value = data.MueRow(code, period.Mue((CareSetting)setting));
            facts.Mue[setting] = value;
            facts.Limits[setting] = (ushort)(value == 0 ? NoLimit : Math.Min(data.Sections.MueValues[value].Limit, NoLimit));
        }

        CodeFlags flags = data.Codes[code].Flags;
        facts.Mpfs = data.MpfsRow(code, period.Mpfs);
        ref readonly MpfsPolicyEntry policy = ref data.Sections.MpfsPolicies[facts.Mpfs];
        facts.Restricted = ModifierEligibility.RestrictedByClass(flags) | data.RestrictedBy(facts.Mpfs);
        facts.Flags = FlagsOf(policy) | data.RequiredBy(policy.MultipleProcedures) | data.OppsFlags(code, period.Opps);
        if ((flags & CodeFlags.OwnDates) != 0 || data.IsListed(code, period))
            facts.Flags |= InForceFlags.Listed;
        return facts;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static InForceFlags FlagsOf(in MpfsPolicyEntry policy)
    {
        InForceFlags flags = InForceFlags.None;
        if (FeeStatus.SeverityOfNotPayable(policy.Status) is not null)
            flags |= InForceFlags.StatusReported;
        if (FeeStatus.IsPaidOnlyAlone(policy.Status))
            flags |= InForceFlags.PaidOnlyAlone;
        if ((GlobalDays)policy.GlobalDays is GlobalDays.Days000 or GlobalDays.Days010 or GlobalDays.Days090)
            flags |= InForceFlags.Procedure;
        if ((policy.Rows & MpfsRowsPresent.Base) == 0)
            return flags;
        if (policy.Bilateral == '1' && policy.PcTc == '1')
            flags |= InForceFlags.BilledBySide;
        return flags | policy.PcTc switch
        {
            (byte)'5' => InForceFlags.IncidentTo,
            (byte)'1' or (byte)'3' or (byte)'4' => InForceFlags.TechnicalPart,
            (byte)'7' => InForceFlags.Therapy,
            _ => InForceFlags.None,
        };
    }
}
