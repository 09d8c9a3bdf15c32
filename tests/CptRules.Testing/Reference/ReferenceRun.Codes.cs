using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>COD: the procedure code.</content>
internal sealed partial class ReferenceRun
{
    /// <summary>COD101 to COD103: at most one of them.</summary>
    private void CodeKnown(ReferenceLine line)
    {
        if (!line.IsWellFormed)
            Report(line, RuleId.COD101, Severity.Error, "16", "M51");
        else if (!_tables.Holds(line.Code))
            UnknownCode(line);
        else
            CodeNotInForce(line);
    }

    private void UnknownCode(ReferenceLine line)
    {
        bool isLetterCode = char.IsAsciiLetter(line.Code[0]);
        Severity severity = !_tables.Complete || IsBeforeWindow(line) ? Severity.Info
            : isLetterCode && !IsAfterTables(line) ? Severity.Error
            : Severity.Warning;
        Report(line, RuleId.COD102, severity, details: finding => finding with { Carc = finding.Severity == Severity.Info ? null : "181" });
    }

    /// <summary>Whether codes and modifiers may exist on the line's day that are newer than the tables.</summary>
    private bool IsAfterTables(ReferenceLine line) => HasFinding(line, RuleId.LIN103) || line.From > _tables.HcpcsThrough;

    /// <summary>Turning off LIN102 does not add tables for the days before the window.</summary>
    private bool IsBeforeWindow(ReferenceLine line) => line.From < _tables.WindowFrom;

    private void CodeNotInForce(ReferenceLine line)
    {
        if (_tables.Codes.TryGetValue(line.Code, out CodeRow? own) && (own.From is not null || own.Through is not null))
        {
            if (line.From < own.From || line.From > own.Through)
                Report(line, RuleId.COD103, Severity.Error, "181");
        }
        else if (!_tables.HeldOn(line.Code, line.From) && !IsBeforeWindow(line))
        {
            Report(line, RuleId.COD103, _tables.HasTablesOfQuarter(line.From) ? Severity.Error : Severity.Warning, "181");
        }
    }

    private void NotSeparatelyPayable(ReferenceLine line)
    {
        if (!IsPractitioner || PolicyOf(line) is not { } policy)
            return;
        (Severity Severity, string? Carc, string? Rarc)? verdict = policy.Status switch
        {
            _ when IsIn(CodeClass.ReportingOnly, line) => (Severity.Info, null, null),
            'N' => (Severity.Warning, "96", "N425"),
            'B' or 'P' => (Severity.Warning, "97", "M15"),
            'I' => (Severity.Error, "16", "N56"),
            'M' => (Severity.Info, null, null),
            _ => null,
        };
        if (verdict is not { } found)
            return;
        Severity severity = line.HasAny(ReferenceModifiers.Liability) ? Severity.Info : found.Severity;
        Report(line, RuleId.COD104, severity, found.Carc, found.Rarc, finding => finding with { Status = policy.Status.ToString() });
    }

    /// <summary>COD105.</summary>
    private void NotCoveredByMedicare(ReferenceLine line)
    {
        if (!ReadsDatedTables(line) || _tables.Coverage(line.Code) is not ('I' or 'M' or 'S'))
            return;
        bool isPaidBySchedule = IsPractitioner && PolicyOf(line) is { Status: 'A' or 'R' };
        if (HasFinding(line, RuleId.COD104) || HasFinding(line, RuleId.UNT214) || HasFinding(line, RuleId.DME906)
            || HasOutpatientStatusFinding(line) || isPaidBySchedule)
            return;
        char coverage = _tables.Coverage(line.Code)!.Value;
        Severity severity = line.HasAny(ReferenceModifiers.Liability) ? Severity.Info
            : coverage == 'I' && !IsPractitioner ? Severity.Error
            : Severity.Warning;
        Report(line, RuleId.COD105, severity, "96", "N425", finding => finding with { Status = coverage.ToString() });
    }
}
