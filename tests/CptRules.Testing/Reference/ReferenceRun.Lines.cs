using CptRules.Compiler.Rows;

namespace CptRules.Testing.Reference;

/// <content>LIN: the dates of a line, and the tables for them.</content>
internal sealed partial class ReferenceRun
{
    private void InvalidServiceDates(ReferenceLine line)
    {
        if (line.DatesMissing)
            Report(line, RuleId.LIN101, Severity.Error, "16", "M52");
        else if (line.DatesReversed)
            Report(line, RuleId.LIN101, Severity.Error, "16", "M59");
    }

    /// <summary>LIN102 and LIN103.</summary>
    private void DateOutsideRules(ReferenceLine line)
    {
        if (line.From < _tables.WindowFrom)
            Report(line, RuleId.LIN102, Severity.Info);
        else if (line.From > _tables.WindowThrough)
            Report(line, RuleId.LIN103, Severity.Info);
    }

    /// <summary>LIN104: one finding a claim.</summary>
    private void EditsOutdated()
    {
        foreach (ReferenceLine line in DatedClaimLines.Where(line => !IsBeforeRules(line) && !HasFinding(line, RuleId.LIN103)))
        {
            List<PublishedTableRow> stale =
            [
                .. TablesOfSetting().Select(kind => _tables.Published(kind, line.From)).OfType<PublishedTableRow>()
                    .Where(table => line.From > table.HoldsThrough),
            ];
            if (stale.Count == 0)
                continue;
            IEnumerable<string> tables = stale.Select(table => $"{NameOf(table.Kind)} {Quarter(table.Date)}");
            Report(line, RuleId.LIN104, Severity.Info, details: finding => finding with { Tables = ExpectedFinding.Joined(tables) });
            return;
        }
    }

    /// <summary>LIN105: one finding a claim.</summary>
    private void TablesMissing()
    {
        List<SourceKind> missing =
        [
            .. TablesOfSetting().Where(kind => !_tables.HasPublished(kind)
                && kind != SourceKind.Opps && (kind != SourceKind.Hcpcs || _tables.Complete)),
        ];
        if (missing.Count > 0 && DatedClaimLines.FirstOrDefault() is { } line)
        {
            Report(line, RuleId.LIN105, Severity.Info,
                details: finding => finding with { Tables = ExpectedFinding.Joined(missing.Select(NameOf)) });
        }
    }

    /// <summary>The kinds of tables that the care setting uses, in the order of their numbers.</summary>
    private SourceKind[] TablesOfSetting() => _setting switch
    {
        CareSetting.Practitioner =>
            [SourceKind.MuePractitioner, SourceKind.Mpfs, SourceKind.PtpPractitioner, SourceKind.AddOns, SourceKind.Hcpcs],
        CareSetting.OutpatientHospital =>
            [SourceKind.MueOutpatientHospital, SourceKind.PtpOutpatientHospital, SourceKind.AddOns, SourceKind.Hcpcs, SourceKind.Opps],
        _ => [SourceKind.MueDmeSupplier, SourceKind.Hcpcs],
    };

    private static string NameOf(SourceKind kind) => kind switch
    {
        SourceKind.Mpfs => "mpfs",
        SourceKind.PtpPractitioner or SourceKind.PtpOutpatientHospital => "ptp",
        SourceKind.AddOns => "aoc",
        SourceKind.Hcpcs => "hcpcs",
        SourceKind.Opps => "opps",
        _ => "mue",
    };

    private static string Quarter(DateOnly day) => FormattableString.Invariant($"{day.Year}Q{((day.Month - 1) / 3) + 1}");
}
