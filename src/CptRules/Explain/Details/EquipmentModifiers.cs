using CptRules.Data.Entries;

namespace CptRules.Explain.Details;

/// <summary>The modifiers of which equipment of suppliers needs one.</summary>
internal static class EquipmentModifiers
{
    private static readonly IReadOnlyList<string> RentOrPurchase = Array.AsReadOnly(["MS", "NU", "RR", "UE"]);
    private static readonly IReadOnlyList<string> RentalMonth = Array.AsReadOnly(["BP", "BR", "BU", "KH", "KI", "KJ", "KR"]);

    /// <summary>DME901 and DME902: the modifiers of which one is needed, ascending. Null for other rules.</summary>
    public static IReadOnlyList<string>? Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.DME901 => RentOrPurchase,
        RuleId.DME902 => RentalMonth,
        _ => null,
    };
}
