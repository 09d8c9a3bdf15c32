using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Writing;

/// <summary>Packs sets of codes into ranges, because most of the codes of a class follow one another.</summary>
internal static class CodeRangeEntries
{
    /// <summary>The ranges, ascending, that have exactly these codes.</summary>
    public static IEnumerable<CodeRangeEntry> Of(IEnumerable<CodeKey> codes)
    {
        // By shape first: codes that end with a letter are between those that end with digits.
        CodeKey[] ordered = [.. codes.Distinct().OrderBy(code => code.Shape).ThenBy(code => code)];
        for (int first = 0; first < ordered.Length;)
        {
            int last = first;
            while (last + 1 < ordered.Length && ordered[last + 1] == ordered[last].Next && ordered[last + 1].Shape == ordered[last].Shape)
                last++;
            yield return new() { First = ordered[first].Value, Last = ordered[last].Value };
            first = last + 1;
        }
    }
}
