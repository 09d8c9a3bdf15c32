using CptRules.Compiler.Layouts;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Joining;

/// <summary>Lists the tables that were read: one for each kind and quarter, however many files it is in.</summary>
internal static class PublishedTableList
{
    public static IEnumerable<PublishedTableRow> Of(IEnumerable<CmsTable> tables) => tables
        .Select(table => new PublishedTableRow(KindOf(table.Identity.Kind), table.Identity.NewestQuarter))
        .DistinctBy(row => (row.Kind, Day.FirstOfQuarter(row.Date.DayNumber)));

    private static SourceKind KindOf(TableKind kind) => kind switch
    {
        TableKind.MuePractitioner => SourceKind.MuePractitioner,
        TableKind.MueOutpatientHospital => SourceKind.MueOutpatientHospital,
        TableKind.MueDmeSupplier => SourceKind.MueDmeSupplier,
        TableKind.PtpPractitioner => SourceKind.PtpPractitioner,
        TableKind.PtpOutpatientHospital => SourceKind.PtpOutpatientHospital,
        TableKind.AddOns => SourceKind.AddOns,
        TableKind.Mpfs => SourceKind.Mpfs,
        TableKind.Hcpcs => SourceKind.Hcpcs,
        TableKind.Opps => SourceKind.Opps,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
