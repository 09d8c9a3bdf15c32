using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>DRU: wasted amounts (JW), no waste (JZ), and drugs from single-dose containers.</summary>
internal static class DrugChecks
{
    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (traits.Has(LineFlags.Drug) && traits.HasModifier(ModifierBits.JW))
            CheckWaste(claim);
        if (traits.Has(LineFlags.SingleDose) && IsPaidByContainer(claim))
            CheckSingleDose(claim);
    }

    /// <summary>DRU901 and DRU902.</summary>
    private static void CheckWaste(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.HasValidDates || !line.UsesTableRules || !line.Has(LineFlags.Drug))
                continue;
            if ((line.Modifiers & ModifierBits.JW) != 0 && !HasOther(claim, line, ModifierBits.JW, present: false))
                claim.Raise(ref line, RuleId.DRU901, Severity.Warning);
            if ((line.Modifiers & ModifierBits.JZ) != 0 && HasOther(claim, line, ModifierBits.JW, present: true, ofSamePackage: true))
                claim.Raise(ref line, RuleId.DRU902, Severity.Warning);
        }
    }

    /// <summary>DRU903.</summary>
    private static void CheckSingleDose(in ClaimContext claim)
    {
        const ulong either = ModifierBits.JW | ModifierBits.JZ;
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.HasValidDates || !line.UsesTableRules || !line.Has(LineFlags.SingleDose) || (line.Modifiers & either) != 0)
                continue;
            SingleDoseDrugEntry drug = claim.Data.SingleDoseRowOf(line.Key);
            if (line.From >= drug.WarningFrom && !HasOther(claim, line, either, present: true))
                claim.Raise(ref line, RuleId.DRU903, line.From >= drug.ErrorFrom ? Severity.Error : Severity.Warning);
        }
    }

    private static bool IsPaidByContainer(in ClaimContext claim) =>
        claim.Setting != CareSetting.OutpatientHospital || claim.BillClass == 13;

    /// <summary>Whether another line of the code, by the same provider and sharing a day, has one of the modifiers, or has none.</summary>
    /// <param name="ofSamePackage">Leaves out lines that name another package than this one.</param>
    private static bool HasOther(in ClaimContext claim, in LineState line, ulong modifiers, bool present, bool ofSamePackage = false)
    {
        if (!line.Has(LineFlags.Repeated))
            return false;
        Span<LineState> all = claim.All;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            ref readonly LineState other = ref all[i];
            if (((other.Modifiers & modifiers) != 0) == present && ClaimContext.IsPartner(line, other) && line.SharesDay(other)
                && !(ofSamePackage && claim.Packages.Differ(claim, line, other)))
            {
                return true;
            }
        }

        return false;
    }
}
