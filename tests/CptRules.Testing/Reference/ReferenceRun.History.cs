using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>GLO and HIS: visits and procedures in a global period, and new patients who were seen before.</content>
internal sealed partial class ReferenceRun
{
    /// <summary>GLO801.</summary>
    private void VisitInGlobalPeriod(ReferenceLine visit)
    {
        bool isNewVisit = IsIn(CodeClass.GlobalNewVisit, visit);
        if (!IsPractitioner || !ReadsDatedTables(visit) || !(isNewVisit || IsIn(CodeClass.GlobalVisit, visit))
            || visit.HasAny(ReferenceModifiers.OutsideGlobalPeriod))
            return;
        ReferenceLine? procedure = Dated.FirstOrDefault(other => other != visit && other.Provider == visit.Provider
            && HasGlobalPeriod(other) && IsInGlobalPeriod(visit, other) && !HavePairFinding(visit, other));
        if (procedure is not null)
            ReportOther(visit, RuleId.GLO801, isNewVisit ? Severity.Info : Severity.Warning, "97", "M144", procedure);
    }

    /// <summary>GLO802.</summary>
    private void ProcedureInGlobalPeriod(ReferenceLine line)
    {
        bool isProcedure = !IsVisit(line)
            && PolicyOf(line) is { GlobalDays: GlobalDays.Days000 or GlobalDays.Days010 or GlobalDays.Days090 };
        if (!IsPractitioner || !isProcedure || line.HasAny(ReferenceModifiers.ProcedureInGlobalPeriod))
            return;
        ReferenceLine? earlier = Dated.FirstOrDefault(other => other.IsPrior && other.Provider == line.Provider
            && HasGlobalPeriod(other) && IsInDaysAfter(line, other));
        if (earlier is not null)
            ReportOther(line, RuleId.GLO802, Severity.Warning, "97", "M144", earlier);
    }

    /// <summary>
    /// Whether the payment of a line may include services of other days: not for visits, assistants and care after surgery.
    /// </summary>
    private bool HasGlobalPeriod(ReferenceLine procedure) =>
        !IsVisit(procedure) && !procedure.HasAny(ReferenceModifiers.NoGlobalPeriod) && PolicyOf(procedure) is not null;

    /// <summary>Whether the visit is in the global period of the procedure, its own day included.</summary>
    private bool IsInGlobalPeriod(ReferenceLine visit, ReferenceLine procedure)
    {
        // Compared as day numbers, because dates at the ends of the calendar have no day before or 90 days after.
        int day = visit.From.DayNumber;
        int first = procedure.From.DayNumber;
        return PolicyOf(procedure)?.GlobalDays switch
        {
            GlobalDays.Days000 => day == first,
            GlobalDays.Days010 => day == first || IsInDaysAfter(visit, procedure),
            GlobalDays.Days090 => day == first || day == first - 1 || IsInDaysAfter(visit, procedure),
            _ => false,
        };
    }

    /// <summary>Whether the line is in the days after the procedure that its payment includes.</summary>
    private bool IsInDaysAfter(ReferenceLine line, ReferenceLine procedure)
    {
        int daysAfter = line.From.DayNumber - procedure.Through.DayNumber;
        return PolicyOf(procedure)?.GlobalDays switch
        {
            GlobalDays.Days010 => daysAfter is > 0 and <= 10,
            GlobalDays.Days090 => daysAfter is > 0 and <= 90,
            _ => false,
        };
    }

    private bool HavePairFinding(ReferenceLine a, ReferenceLine b) =>
        _found.Exists(found => found.Finding.Rule.ToString().StartsWith("PTP", StringComparison.Ordinal)
            && ((found.Finding.Line == a.Index && found.Finding.Other == b.Index)
                || (found.Finding.Line == b.Index && found.Finding.Other == a.Index)));

    /// <summary>HIS901.</summary>
    private void NewPatientSeenBefore(ReferenceLine line)
    {
        if (!IsPractitioner || !ReadsDatedTables(line) || !IsIn(CodeClass.NewPatient, line))
            return;
        // Three years before 29 February is 28 February.
        DateOnly first = line.From.Year <= 3 ? DateOnly.MinValue : line.From.AddYears(-3);
        ReferenceLine? earlier = Dated.FirstOrDefault(other => other.IsPrior && other.Provider == line.Provider
            && IsKnown(other) && IsVisit(other) && first <= other.Through && other.Through < line.From);
        if (earlier is not null)
            ReportOther(line, RuleId.HIS901, Severity.Warning, "B16", null, earlier);
    }
}
