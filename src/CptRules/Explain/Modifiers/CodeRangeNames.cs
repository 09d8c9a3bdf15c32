using CptRules.Data.Lists;

namespace CptRules.Explain.Modifiers;

/// <summary>Converts stored ranges of codes to text: "99202-99205", or a code alone.</summary>
internal static class CodeRangeNames
{
    public static IReadOnlyList<string> Of(ReadOnlySpan<CodeRangeEntry> ranges) =>
        Array.AsReadOnly(Array.ConvertAll(ranges.ToArray(), static entry => entry.First == entry.Last
            ? entry.Range.First.ToString()
            : $"{entry.Range.First}-{entry.Range.Last}"));
}
