using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>DUP, CMP and STA: a service that is billed twice, in parts, or with others although it is paid only alone.</content>
internal sealed partial class ReferenceRun
{
    private void DuplicateLine(ReferenceLine line)
    {
        if (line.HasAny(ReferenceModifiers.NotDuplicate))
            return;
        ReferenceLine? first = Dated.FirstOrDefault(other => other.Index < line.Index
            && other.Code == line.Code && other.Provider == line.Provider
            && other.From == line.From && other.Through == line.Through
            && other.ModifierSet.SetEquals(line.ModifierSet)
            && !other.IsOtherPackageThan(line));
        if (first is not null)
            ReportOther(line, RuleId.DUP601, Severity.Warning, "18", null, first);
    }

    /// <summary>CMP901: goes to the line with 26 or TC, or, where that is the prior line, to the other.</summary>
    private void ComponentBilledTwice(ReferenceLine line)
    {
        if (!IsPractitioner || !ReadsDatedTables(line))
            return;
        ReferenceLine? partner = OtherLinesOnTheDay(line).FirstOrDefault(other => ReadsDatedTables(other)
            && (IsPartOf(line, other) || (other.IsPrior && IsPartOf(other, line))));
        if (partner is not null)
            ReportOther(line, RuleId.CMP901, Severity.Error, "18", null, partner);
    }

    private bool IsPartOf(ReferenceLine part, ReferenceLine whole) =>
        part.Code == whole.Code
        && part.HasAny(ReferenceModifiers.Component) && !whole.HasAny(ReferenceModifiers.Component)
        && PolicyOf(part) is { PcTc: '1' }
        && part.Sites.SetEquals(whole.Sites)
        && !part.HasAny(ReferenceModifiers.SeparateComponent) && !whole.HasAny(ReferenceModifiers.SeparateComponent);

    /// <summary>CMP902: goes to the later line.</summary>
    private void SecondAnesthesia(ReferenceLine line)
    {
        if (!IsPractitioner || !IsOneAnesthesia(line))
            return;
        ReferenceLine? first = OtherLinesOnTheDay(line).FirstOrDefault(other => !other.IsPrior && other.Index < line.Index
            && IsOneAnesthesia(other) && other.Code != line.Code);
        if (first is not null)
            ReportOther(line, RuleId.CMP902, Severity.Warning, "97", "M15", first);
    }

    private bool IsOneAnesthesia(ReferenceLine line) =>
        ReadsDatedTables(line) && IsIn(CodeClass.Anesthesia, line) && !IsAddOn(line) && !line.HasAny(ReferenceModifiers.DistinctService);

    private void PaidOnlyAlone(ReferenceLine line)
    {
        if (IsPractitioner && StatusOf(line) == 'T' && OtherLinesOnTheDay(line).Any(other => StatusOf(other) is 'A' or 'C' or 'R'))
            Report(line, RuleId.STA701, Severity.Warning, "97", "M15");
    }
}
