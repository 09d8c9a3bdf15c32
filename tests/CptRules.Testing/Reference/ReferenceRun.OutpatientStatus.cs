using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>OPS: the OPPS status indicator of services of a hospital outpatient department.</content>
internal sealed partial class ReferenceRun
{
    private static readonly RuleId[] OutpatientStatusRules =
        [RuleId.OPS101, RuleId.OPS102, RuleId.OPS103, RuleId.OPS104, RuleId.OPS105, RuleId.OPS106];

    private bool IsPaidByOpps => _setting == CareSetting.OutpatientHospital && _billClass == 13;

    /// <summary>The status indicator of a line that takes part in the rules about it; null for other lines.</summary>
    private string? IndicatorOf(ReferenceLine line) =>
        IsPaidByOpps && ReadsDatedTables(line) ? _tables.OutpatientStatus(line.Code, line.From) : null;

    /// <summary>OPS101 to OPS106.</summary>
    private void OutpatientStatus(ReferenceLine line)
    {
        string? status = IndicatorOf(line);
        (RuleId Rule, Severity Severity, string Carc, string Rarc)? verdict = status switch
        {
            "C" when !line.Has("CA") => (RuleId.OPS101, Severity.Error, "5", "M77"),
            "B" => (RuleId.OPS102, Severity.Error, "16", "N657"),
            "E1" => (RuleId.OPS103, Severity.Error, "96", "N425"),
            "E2" => (RuleId.OPS104, Severity.Warning, "96", "N130"),
            "M" => (RuleId.OPS105, Severity.Warning, "16", "N56"),
            "Y" => (RuleId.OPS106, Severity.Error, "109", "N104"),
            _ => null,
        };
        if (verdict is not { } found)
            return;
        bool isOnlyReported = IsIn(CodeClass.ReportingOnly, line) && found.Rule is RuleId.OPS102 or RuleId.OPS103 or RuleId.OPS105;
        Severity severity = line.HasAny(ReferenceModifiers.Liability) || isOnlyReported ? Severity.Info
            : _tables.IsStale(SourceKind.Opps, line.From) ? Severity.Warning
            : found.Severity;
        Report(line, found.Rule, severity, found.Carc, found.Rarc, finding => finding with
        {
            Status = status,
            UseCodes = found.Rule == RuleId.OPS102 ? ExpectedFinding.Joined(_tables.Replacements(line.Code, _setting)) : null,
        });
    }

    private bool HasOutpatientStatusFinding(ReferenceLine line) =>
        OutpatientStatusRules.Any(rule => HasFinding(line, rule));

    /// <summary>OPS107.</summary>
    private void VisitNeedsModifier25(ReferenceLine visit)
    {
        bool isVisit = IsIn(CodeClass.Takes25, visit) && IndicatorOf(visit) is "V" or "J2";
        if (!isVisit || visit.Has("25") || visit.Has("27"))
            return;
        List<string?> procedures =
        [
            .. DatedClaimLines.Where(other => other != visit && other.SharesDayWith(visit) && !HasAnyError(other)).Select(IndicatorOf),
        ];
        bool isCertain = procedures.Exists(status => status is "S" or "T");
        if (isCertain || procedures.Exists(status => status is "Q2" or "Q3"))
            Report(visit, RuleId.OPS107, isCertain ? Severity.Error : Severity.Warning, "4", "N822",
                finding => finding with { Status = IndicatorOf(visit) });
    }

    /// <summary>OPS108: one finding a claim.</summary>
    private void OnlyPackaged()
    {
        if (DatedClaimLines.FirstOrDefault() is { } first && DatedClaimLines.All(line => IndicatorOf(line) == "N"))
            Report(first, RuleId.OPS108, Severity.Warning, "97", "M15", finding => finding with { Status = "N" });
    }
}
