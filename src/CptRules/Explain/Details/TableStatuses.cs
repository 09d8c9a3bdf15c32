using System.Numerics;

namespace CptRules.Explain.Details;

/// <summary>Reads the tables that a LIN104 or LIN105 finding names.</summary>
internal static class TableStatuses
{
    /// <summary>In the order of <see cref="SourceKind"/>; those of LIN105 have no quarter.</summary>
    public static IReadOnlyList<TableStatus> Of(in FindingView finding)
    {
        bool isMissing = finding.Data.Rule == RuleId.LIN105;
        var tables = new List<TableStatus>();
        for (uint rest = finding.Data.Date.Tables; rest != 0; rest &= rest - 1)
        {
            var kind = (SourceKind)BitOperations.TrailingZeroCount(rest);
            tables.Add(new(kind, isMissing ? null : finding.Tables.Currency.QuarterOf(kind, finding.Data.Day)));
        }

        return tables.AsReadOnly();
    }
}
