using System.Collections.ObjectModel;
using System.Numerics;
using CptRules.Data;

namespace CptRules.Explain.Details;

/// <summary>Names sets of kinds of published tables, in the order of <see cref="SourceKind"/>.</summary>
internal static class TableStatuses
{
    /// <summary>The tables that a LIN104 or LIN105 finding names; those of LIN105 have no quarter.</summary>
    public static IReadOnlyList<TableStatus> Of(in FindingView finding)
    {
        bool isMissing = finding.Data.Rule == RuleId.LIN105;
        return Of(finding.Data.Date.Tables, isMissing ? null : finding.Tables.Currency, finding.Data.Day);
    }

    /// <summary>The tables that a care setting uses on a day though they are not known to be current then.</summary>
    public static IReadOnlyList<TableStatus> Outdated(TableCurrency currency, CareSetting setting, int day) =>
        Of(currency.StaleOn(setting, day), currency, day);

    private static ReadOnlyCollection<TableStatus> Of(uint kinds, TableCurrency? currency, int day)
    {
        var tables = new List<TableStatus>();
        for (; kinds != 0; kinds &= kinds - 1)
        {
            var kind = (SourceKind)BitOperations.TrailingZeroCount(kinds);
            tables.Add(new(kind, currency?.QuarterOf(kind, day)));
        }

        return tables.AsReadOnly();
    }
}
