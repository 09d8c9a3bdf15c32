using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Engine;
using CptRules.Engine.State;

namespace CptRules.Testing.Reference;

/// <content>DUP, STA, GLO: duplicate lines, services that are paid only alone, visits in a global period.</content>
internal sealed partial class ReferenceRun
{
    private void DuplicateLine(ReferenceLine line)
    {
        if (line.HasAny(ReferenceModifiers.NotDuplicate))
            return;
        ReferenceLine? first = Dated.FirstOrDefault(other => other.Index < line.Index
            && other.Code == line.Code && other.Provider == line.Provider
            && other.From == line.From && other.Through == line.Through
            && other.ModifierSet.SetEquals(line.ModifierSet));
        if (first is not null)
        {
            Report(
                line, RuleId.DUP601, Severity.Warning, "18", null,
                finding => first.IsPrior ? finding with { PriorLine = -first.Index } : finding with { SameAsLine = first.Index });
        }
    }

    private void PaidOnlyAlone(ReferenceLine line)
    {
        if (IsPractitioner && StatusOf(line) == 'T' && OthersBeside(line).Any(other => StatusOf(other) is 'A' or 'C' or 'R'))
            Report(line, RuleId.STA701, Severity.Warning, "97", "M15");
    }

    private void VisitInGlobalPeriod(ReferenceLine visit)
    {
        if (!IsPractitioner || !IsVisit(visit) || visit.HasAny(ReferenceModifiers.VisitOnly) || !ReadsDatedTables(visit))
            return;
        ReferenceLine? procedure = Dated.FirstOrDefault(other => other != visit && other.Provider == visit.Provider
            && IsWithinGlobalPeriod(visit, other) && !HavePairFinding(visit, other));
        if (procedure is not null)
        {
            Report(
                visit, RuleId.GLO801, Severity.Warning, "97", "M144",
                finding => procedure.IsPrior
                    ? finding with { PriorLine = -procedure.Index }
                    : finding with { ProcedureLine = procedure.Index });
        }
    }

    private bool IsWithinGlobalPeriod(ReferenceLine visit, ReferenceLine procedure)
    {
        if (IsVisit(procedure) || procedure.HasAny(ReferenceModifiers.Assistant) || procedure.Has("55")
            || PolicyOf(procedure) is not { } policy)
            return false;
        // Compared as day numbers, because dates at the ends of the calendar have no day before or 90 days after.
        int day = visit.From.DayNumber;
        int first = procedure.From.DayNumber;
        int last = procedure.Through.DayNumber;
        return policy.GlobalDays switch
        {
            GlobalDays.Days000 => day == first,
            GlobalDays.Days010 => day == first || (day > last && day <= last + 10),
            GlobalDays.Days090 => day == first || day == first - 1 || (day > last && day <= last + 90),
            _ => false,
        };
    }

    private bool HavePairFinding(ReferenceLine a, ReferenceLine b) =>
        _found.Exists(found => found.Finding.Rule is RuleId.PTP501 or RuleId.PTP502 or RuleId.PTP503 or RuleId.PTP504
            && ((found.Finding.Line == a.Index && found.Finding.Other == b.Index)
                || (found.Finding.Line == b.Index && found.Finding.Other == a.Index)));

    /// <summary>The MPFS row of a line that takes part in the rules that read the dated tables; null for other lines.</summary>
    private MpfsRow? PolicyOf(ReferenceLine line) => ReadsDatedTables(line) ? _tables.Mpfs(line.Code, line.From) : null;

    private char? StatusOf(ReferenceLine line) => PolicyOf(line)?.Status;
}
