using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Diff;

/// <summary>All that is compared of a code's fee schedule: its rows, then the indicators of the row without a modifier.</summary>
internal static class PolicyFacets
{
    /// <summary>What a row has for a value of which no status is compared.</summary>
    public const string Present = "yes";

    /// <summary>The row without a modifier, shown by its status. Where only one set has it, its indicators are not told one by one.</summary>
    public static readonly PolicyFacet Row = new("row", "rows", policy => HasBase(policy) ? Indicators.Status.Value(policy) ?? Present : null);

    public static IReadOnlyList<PolicyFacet> OtherRows { get; } = Array.AsReadOnly(
    [
        RowOf("row26", "rows with 26", MpfsRowsPresent.Modifier26),
        RowOf("rowTC", "rows with TC", MpfsRowsPresent.ModifierTC),
        RowOf("row53", "rows with 53", MpfsRowsPresent.Modifier53),
    ]);

    public static IReadOnlyList<PolicyFacet> OfRow { get; } = Array.AsReadOnly(
    [
        Of("status", Indicators.Status),
        Of("globalDays", Indicators.GlobalDays),
        Of("pcTc", Indicators.PcTc),
        Of("multipleProcedures", Indicators.MultipleProcedures),
        Of("bilateral", Indicators.Bilateral),
        Of("supervision", Indicators.Supervision),
        Of("assistantSurgeon", Indicators.AssistantSurgeon),
        Of("coSurgeons", Indicators.CoSurgeons),
        Of("teamSurgery", Indicators.TeamSurgery),
        Of("imagingFamily", Indicators.ImagingFamily),
        Of("shares", Indicators.Shares),
        Of("endoscopicBase", Indicators.EndoscopicBase),
    ]);

    public static IReadOnlyList<PolicyFacet> All { get; } = Array.AsReadOnly([Row, .. OtherRows, .. OfRow]);

    /// <summary>Whether a facet is that a row is there, and no value of the row.</summary>
    public static bool IsRow(PolicyFacet facet) => facet == Row || OtherRows.Contains(facet);

    public static bool HasBase(MpfsPolicyEntry policy) => (policy.Rows & MpfsRowsPresent.Base) != 0;

    private static PolicyFacet Of(string key, Indicator indicator) => new(key, indicator.Name, indicator.Value);

    private static PolicyFacet RowOf(string key, string name, MpfsRowsPresent row) => new(key, name, policy => (policy.Rows & row) != 0 ? Present : null);
}
