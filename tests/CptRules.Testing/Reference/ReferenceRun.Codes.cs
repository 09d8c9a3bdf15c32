using CptRules.Compiler.Rows;

namespace CptRules.Testing.Reference;

/// <content>LIN and COD: the line itself and its procedure code.</content>
internal sealed partial class ReferenceRun
{
    private void InvalidServiceDates(ReferenceLine line)
    {
        if (line.DatesMissing)
            Report(line, RuleId.LIN101, Severity.Error, "16", "M52");
        else if (line.DatesReversed)
            Report(line, RuleId.LIN101, Severity.Error, "16", "M59");
    }

    private void DateOutsideRules(ReferenceLine line)
    {
        if (IsBeforeWindow(line))
            Report(line, RuleId.LIN102, Severity.Info);
        else if (line.From > _tables.WindowThrough)
            Report(line, RuleId.LIN103, Severity.Info);
    }

    private bool IsBeforeWindow(ReferenceLine line) => line.From < _tables.WindowFrom;

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
        Severity severity = !_tables.Complete || IsBeforeWindow(line) ? Severity.Info
            : char.IsAsciiLetter(line.Code[0]) ? Severity.Error
            : Severity.Warning;
        Report(line, RuleId.COD102, severity, details: finding => finding with { Carc = finding.Severity == Severity.Info ? null : "181" });
    }

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
        if (!IsPractitioner || !ReadsDatedTables(line) || _tables.Mpfs(line.Code, line.From) is not { } policy
            || (HasMueZero(line) && !IsOff(RuleId.UNT214)))
            return;
        (Severity Severity, string? Carc, string? Rarc)? verdict = policy.Status switch
        {
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
}
