using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Explain.Details;

/// <summary>Reads the codes that Medicare uses instead of the code of a finding, in its care setting.</summary>
internal static class Replacements
{
    /// <summary>As sentences name them: a code, or the first and the last code of a range; empty if none are known.</summary>
    public static IReadOnlyList<string> InWords(in FindingView finding) =>
        [.. RangesOf(finding).Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}")];

    /// <summary>Each code of the ranges, ascending.</summary>
    public static IReadOnlyList<string> Codes(in FindingView finding)
    {
        var codes = new List<string>();
        foreach (CodeRange range in RangesOf(finding))
        {
            for (CodeKey code = range.First; range.Contains(code); code = code.Next)
                codes.Add(code.ToString());
        }

        codes.Sort(StringComparer.Ordinal);
        return codes.AsReadOnly();
    }

    private static CodeRange[] RangesOf(in FindingView finding)
    {
        int row = SortedRows.Find(finding.Tables.Sections.Replacements, finding.Data.Code.Value, static row => row.Code);
        if (row < 0 || !((CareSettings)finding.Tables.Sections.Replacements[row].Settings).Contains(finding.Data.Setting))
            return [];
        return Array.ConvertAll(finding.Tables.Sections.ReplacementRangesOf(row).ToArray(), static (CodeRangeEntry entry) => entry.Range);
    }
}
