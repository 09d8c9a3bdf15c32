using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the DME rules.</summary>
internal static class SupplierRemedies
{
    // BP reports that the patient chose to buy, which is not a rental.
    private const string Purchase = "BP";
    private const string Months = "KH for the first month, KI for the second and third, KJ from the fourth on, KR for a part of a month";

    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.DME901 => RentOrPurchase(finding, line),
            RuleId.DME902 => FindingRemedies.AppendModifier(
                finding,
                $"Append the modifier of the rental month that the record supports to {line}: {Months}. "
                + "For a power wheelchair, BR or BU may report the choice of the patient.",
                EligibleModifiers.Among(finding, [.. EquipmentModifiers.Of(finding)!.Where(modifier => modifier != Purchase)])),
            RuleId.DME903 => FindingRemedies.ByHand(
                finding,
                RemedyKind.CorrectModifier,
                $"Append BP to {line} if the record supports that the patient chose to buy the equipment. "
                + "Otherwise replace NU with RR and the modifier of the rental month."),
            _ => FindingRemedies.ByHand(
                finding,
                RemedyKind.BillElsewhere,
                $"Bill {Words.Code(finding.Data.Code)} as a practitioner or hospital claim if you are enrolled to bill it so, "
                + "or bill the supplier code of the item."),
        };
    }

    private static Remedy RentOrPurchase(in FindingView finding, string line)
    {
        string text = HcpcsPricing.Number(finding.Data.Supplier.Pricing) switch
        {
            32 => $"Append NU (new), UE (used) or RR (rented) to {line}: the one that the record supports.",
            36 => $"Append RR to {line} if the record supports a rental month, with the modifier of the month: {Months}.",
            _ => $"Append RR to {line} if the record supports a rental month, or MS for maintenance and servicing.",
        };
        return FindingRemedies.AppendModifier(finding, text, EligibleModifiers.Among(finding, Choices(finding)));
    }

    private static IReadOnlyList<string> Choices(in FindingView finding) =>
        HcpcsPricing.Number(finding.Data.Supplier.Pricing) switch { 32 => ["NU", "UE", "RR"], 36 => ["RR"], _ => ["RR", "MS"] };
}
