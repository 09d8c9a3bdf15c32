namespace CptRules.Explain.Glossary;

/// <summary>Names the published tables in words; null for a kind of source that is no table.</summary>
internal static class TableWords
{
    /// <summary>What is not checked on a day before the window (LIN102), as the start of a sentence.</summary>
    public const string NotCheckedBeforeWindow = "Unit limits, fee schedule policy and status, coverage, OPPS status, equipment, places, "
        + "components, anesthesia sessions, global periods and earlier visits";

    public static string? Of(SourceKind kind) => kind switch
    {
        SourceKind.MuePractitioner or SourceKind.MueOutpatientHospital or SourceKind.MueDmeSupplier => "unit limits (MUE)",
        SourceKind.Mpfs => "fee schedule",
        SourceKind.PtpPractitioner or SourceKind.PtpOutpatientHospital => "code pairs (PTP)",
        SourceKind.AddOns => "add-on edits",
        SourceKind.Hcpcs => "HCPCS codes",
        SourceKind.Opps => "OPPS status indicators",
        _ => null,
    };

    /// <summary>The tables in a list, each with its quarter if it has one; empty if there are none.</summary>
    public static string AllOf(IReadOnlyList<TableStatus> tables) => Words.AllOf(
        [.. tables.Where(table => Of(table.Kind) is not null).Select(table => $"{Of(table.Kind)}{Quarter(table)}")]);

    private static string Quarter(in TableStatus table) => table.QuarterName is { } quarter ? $" of {quarter}" : "";
}
