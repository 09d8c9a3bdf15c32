using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>DRU: wasted amounts of drugs, and drugs from single-dose containers.</content>
internal sealed partial class ReferenceRun
{
    private void WasteWithoutDose(ReferenceLine line)
    {
        if (IsDrug(line) && line.Has("JW") && !LinesOfTheDrug(line).Any(other => !other.Has("JW")))
            Report(line, RuleId.DRU901, Severity.Warning, "4", "N822");
    }

    private void WasteAndNoWaste(ReferenceLine line)
    {
        if (IsDrug(line) && line.Has("JZ") && LinesOfTheDrug(line).Any(other => other.Has("JW") && !other.IsOtherPackageThan(line)))
            Report(line, RuleId.DRU902, Severity.Warning, "4", "N519");
    }

    private void SingleDoseModifierMissing(ReferenceLine line)
    {
        bool isPaidByDrug = _setting != CareSetting.OutpatientHospital || _billClass == 13;
        if (!isPaidByDrug || !IsKnown(line) || !_tables.SingleDoseDrugs.TryGetValue(line.Code, out SingleDoseDrugRow? row))
            return;
        if (line.From < row.WarningFrom || LinesOfTheDrug(line).Append(line).Any(other => other.HasAny(ReferenceModifiers.SingleDose)))
            return;
        Report(line, RuleId.DRU903, line.From >= row.ErrorFrom ? Severity.Error : Severity.Warning, "16", "N822");
    }

    private bool IsDrug(ReferenceLine line) => IsKnown(line) && IsIn(CodeClass.Drug, line);

    private IEnumerable<ReferenceLine> LinesOfTheDrug(ReferenceLine line) =>
        OtherLinesOnTheDay(line).Where(other => other.Code == line.Code && IsKnown(other));
}
