using CptRules.Data.Format;
using CptRules.Explain;

namespace CptRules.Compiler.Diff;

/// <summary>All that is compared of a code's fee schedule: its rows, then the indicators of the row without a modifier.</summary>
internal static class PolicyFacets
{
    /// <summary>The row without a modifier, shown by its status. Where only one set has it, its indicators are not told one by one.</summary>
    public static readonly PolicyFacet Row = new("row", "row", policy => HasBase(policy) ? Indicators.Status.Value(policy) ?? "yes" : null);

    public static IReadOnlyList<PolicyFacet> OtherRows { get; } = Array.AsReadOnly(
    [
        RowOf("row26", "row with 26", MpfsRowsPresent.Modifier26),
        RowOf("rowTC", "row with TC", MpfsRowsPresent.ModifierTC),
        RowOf("row53", "row with 53", MpfsRowsPresent.Modifier53),
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

    public static bool HasBase(MpfsPolicyEntry policy) => (policy.Rows & MpfsRowsPresent.Base) != 0;

    private static PolicyFacet Of(string key, Indicator indicator) => new(key, indicator.Name, indicator.Value);

    private static PolicyFacet RowOf(string key, string name, MpfsRowsPresent row) => new(key, name, policy => (policy.Rows & row) != 0 ? "yes" : null);
}
