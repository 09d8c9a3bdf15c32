using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Expands lists of codes and ranges of codes. Both ends of a range are inclusive and have the same shape.</summary>
internal static class CodeRanges
{
    private const string Expected = "expected a procedure code, or a range of two codes of the same shape in ascending order.";

    public static List<CodeKey> Expand(RuleFile file, string path, IReadOnlyList<string> entries)
    {
        var codes = new List<CodeKey>();
        var seen = new HashSet<CodeKey>();
        foreach ((string at, string entry) in file.Rows(path, entries))
        {
            if (!TryExpand(entry, out List<CodeKey> range))
                throw file.Error(at, Expected);
            foreach (CodeKey code in range)
            {
                if (!seen.Add(code))
                    throw file.Error(at, "expected each code once.");
                codes.Add(code);
            }
        }

        return codes;
    }

    /// <summary>Expands one code or range; false for anything else.</summary>
    public static bool TryExpand(string entry, out List<CodeKey> codes)
    {
        codes = [];
        int dash = entry.IndexOf('-', StringComparison.Ordinal);
        string low = dash < 0 ? entry : entry[..dash];
        string high = dash < 0 ? entry : entry[(dash + 1)..];
        if (!CodeKey.TryParse(low, out _) || !CodeKey.TryParse(high, out _))
            return false;
        if (Shape(low) != Shape(high) || string.CompareOrdinal(low, high) > 0)
            return false;
        for (string code = low; ; code = Next(code))
        {
            codes.Add(CodeKey.Parse(code));
            if (code == high)
                return true;
        }
    }

    /// <summary>The letter and its position. Codes of a range differ in digits only.</summary>
    private static string Shape(string code) => string.Concat(code.Select(c => char.IsAsciiDigit(c) ? '#' : c));

    private static string Next(string code)
    {
        char[] next = code.ToCharArray();
        for (int i = next.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(next[i]))
                continue;
            if (next[i]++ != '9')
                break;
            next[i] = '0';
        }

        return new(next);
    }
}
