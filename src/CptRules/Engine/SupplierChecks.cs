using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>DME: equipment of suppliers, which is rented or bought, and services that suppliers do not bill.</summary>
internal static class SupplierChecks
{
    private const ulong RentOrPurchase = ModifierBits.NU | ModifierBits.RR | ModifierBits.UsedOrServiced;

    public static void Check(in ClaimContext claim, ref LineState line)
    {
        if (claim.Setting != CareSetting.DmeSupplier || line.IsPrior || !line.UsesTableRules || line.Has(LineFlags.BeforeWindow))
            return;
        CodeFlags code = claim.Data.FlagsOf(line.Code, line.Key);
        if ((code & CodeFlags.Equipment) != 0)
            CheckEquipment(claim, ref line, claim.Data.HcpcsOf(line.Code).Pricing, (code & CodeFlags.OxygenContents) != 0);
        if (IsUnlisted(claim, line) && (code & CodeFlags.Drug) == 0 && claim.Raise(ref line, RuleId.DME906, Severity.Error))
            line.Flags |= LineFlags.NotPayable;
    }

    /// <summary>Whether a code that begins with a digit has no row in the unit limits of suppliers in force.</summary>
    private static bool IsUnlisted(in ClaimContext claim, in LineState line) =>
        !line.Key.IsNone && !line.Key.StartsWithLetter && line.Mue == 0 && claim.Data.PeriodOf(line.From).MueSupplier >= 0;

    /// <summary>DME901 to DME903.</summary>
    private static void CheckEquipment(in ClaimContext claim, ref LineState line, ushort pricing, bool isOxygenContents)
    {
        if ((line.Modifiers & RentOrPurchase) == 0 && !isOxygenContents)
        {
            Severity severity = HcpcsPricing.IsRoutinelyPurchased(pricing) ? Severity.Warning : Severity.Error;
            Raise(claim, ref line, RuleId.DME901, severity, pricing);
        }

        if (!HcpcsPricing.IsCappedRental(pricing))
            return;
        if ((line.Modifiers & ModifierBits.RR) != 0 && (line.Modifiers & (ModifierBits.RentalMonth | ModifierBits.BP)) == 0)
            Raise(claim, ref line, RuleId.DME902, Severity.Error, pricing);
        if ((line.Modifiers & ModifierBits.NU) != 0 && (line.Modifiers & ModifierBits.BP) == 0)
            Raise(claim, ref line, RuleId.DME903, Severity.Warning, pricing);
    }

    private static void Raise(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity, ushort pricing)
    {
        var finding = FindingData.Of(rule, new SupplierFinding { Pricing = pricing });
        claim.Raise(ref line, severity, ref finding);
    }
}
