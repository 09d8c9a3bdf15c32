using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the DME rules.</summary>
internal static class SupplierMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        return finding.Data.Rule switch
        {
            RuleId.DME901 => $"{code} is {Kind(finding)}, and no modifier says {Missing(finding)}. "
                + (finding.Data.Severity == Severity.Error
                    ? "The payer rejects the line."
                    : "Most contractors reject the line, unless the item is a supply."),
            RuleId.DME902 => $"{code} is billed as a rental (RR) without the modifier of the rental month. "
                + "Medicare pays a capped rental by its month, so the payer rejects the line.",
            RuleId.DME903 => $"{code} is billed as sold (NU), but Medicare rents it month by month. "
                + "It pays a purchase only if the patient chose to buy, which BP shows.",
            _ => $"{code} is not a code that suppliers bill: the unit limits for suppliers do not list it. "
                + "The DME contractor denies the line.",
        };
    }

    private static string Missing(in FindingView finding) =>
        HcpcsPricing.Number(finding.Data.Supplier.Pricing) == 32
            ? "whether it is new (NU), used (UE) or rented (RR)"
            : "that it is rented (RR)";

    private static string Kind(in FindingView finding) => HcpcsPricing.Number(finding.Data.Supplier.Pricing) switch
    {
        31 => "equipment that is serviced often and that Medicare only rents",
        32 => "equipment that is bought or rented",
        33 => "oxygen equipment",
        36 => "equipment that Medicare rents month by month (capped rental)",
        _ => "equipment",
    };
}
