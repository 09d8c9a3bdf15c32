namespace CptRules.Explain.Catalog;

/// <content>DME: equipment of suppliers.</content>
internal static partial class RuleCatalog
{
    private const string SupplierManual = "HCPCS Level II file, pricing category; Medicare Claims Processing Manual, chapter 20";

    private static RuleInfo[] Suppliers =>
    [
        new(RuleId.DME901, "RentOrPurchaseMissing")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error. Warning for pricing category 32, which includes supplies",
            Summary = "Supplier claims: equipment of pricing category 31, 32, 33 or 36, without any of NU, RR, UE and MS. Oxygen contents "
                + "(E0441-E0444, E0447) need none.",
            Rationale = "The payment depends on whether the item is rented (RR), bought new (NU), bought used (UE) or serviced (MS).",
            Reasons = [new("4", "N822")],
            Remedy = "Append the modifier that the record supports.",
            Source = $"{SupplierManual}, section 30",
        },
        new(RuleId.DME902, "RentalMonthMissing")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Supplier claims: a capped rental (pricing category 36) with RR, and without any of KH, KI, KJ, KR, BP, BR and BU.",
            Rationale = "Medicare pays a capped rental for at most 13 months, and less from the fourth month on. The modifier says which "
                + "month it is.",
            Reasons = [new("4", "N822")],
            Remedy = "Append the modifier of the rental month that the record supports.",
            Source = $"{SupplierManual}, section 30.5",
        },
        new(RuleId.DME903, "CappedRentalSold")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = "Supplier claims: a capped rental (pricing category 36) with NU, and without BP.",
            Rationale = "Medicare rents such equipment. It pays a purchase only where the patient may choose to buy, which BP shows.",
            Reasons = [new("4", "N519")],
            Remedy = "Append BP if the patient chose to buy. Otherwise bill the rental month with RR.",
            Source = $"{SupplierManual}, section 30.5",
        },
        new(RuleId.DME906, "NotForDmeContractor")
        {
            DefaultSeverities = [Severity.Error],
            Summary = "Supplier claims: a code that begins with a digit, is not a drug, and has no row in the DME supplier MUE table in "
                + "force.",
            Rationale = "Suppliers bill HCPCS Level II codes, and few others. The MUE table for suppliers lists those that the contractor "
                + "pays.",
            Reasons = [new("109", "N104")],
            Remedy = "Bill the service as a practitioner or hospital claim, or bill the supplier code of the item.",
            Source = "Medicare MUE table for DME suppliers. The check is ours",
        },
    ];
}
