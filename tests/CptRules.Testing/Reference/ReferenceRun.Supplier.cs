using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>DME: equipment that a supplier rents or sells, and services that the DME contractor does not pay.</content>
internal sealed partial class ReferenceRun
{
    private void Supplier(ReferenceLine line)
    {
        if (_setting != CareSetting.DmeSupplier || !ReadsDatedTables(line))
            return;
        string? pricing = _tables.Pricing(line.Code);
        bool isEquipment = pricing is "31" or "32" or "33" or "36" && !IsIn(CodeClass.OxygenContents, line);
        if (isEquipment && !line.HasAny(ReferenceModifiers.RentOrPurchase))
            ReportNeeds(line, RuleId.DME901, pricing == "32" ? Severity.Warning : Severity.Error, ReferenceModifiers.RentOrPurchase);
        if (pricing == "36" && line.Has("RR") && !line.HasAny(ReferenceModifiers.RentalMonth))
            ReportNeeds(line, RuleId.DME902, Severity.Error, ReferenceModifiers.RentalMonth);
        if (pricing == "36" && line.Has("NU") && !line.Has("BP"))
            Report(line, RuleId.DME903, Severity.Warning, "4", "N519");
        bool isUnlisted = _tables.HasMue(_setting, line.From) && _tables.Mue(_setting, line.Code, line.From) is null;
        if (line.IsWellFormed && isUnlisted && char.IsAsciiDigit(line.Code[0]) && !IsIn(CodeClass.Drug, line))
            Report(line, RuleId.DME906, Severity.Error, "109", "N104");
    }

    private void ReportNeeds(ReferenceLine line, RuleId rule, Severity severity, IEnumerable<string> needs) =>
        Report(line, rule, severity, "4", "N822",
            finding => finding with { Needs = ExpectedFinding.Joined(needs.Order(StringComparer.Ordinal)) });
}
