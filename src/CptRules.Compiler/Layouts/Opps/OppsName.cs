using System.Globalization;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Opps;

/// <summary>Reads the names of Addendum B files, which follow no single pattern.</summary>
/// <remarks>
/// Examples are <c>2025 NFRM Addendum B.11122024.txt</c> of the final rule, <c>2026 January Web Addendum B.12.29.25.csv</c> and
/// <c>508 Version of January 2025 Web Addendum B.12.31.24.xlsx</c>. Every word must be known, so that the addendum of a proposed rule
/// is not read as one in force.
/// </remarks>
internal static class OppsName
{
    private static readonly char[] Separators = [' ', '_', '-', '.', '(', ')'];
    private static readonly string[] Fillers = ["508", "version", "of", "web", "opps", "final", "cy"];
    private static readonly string[] Corrected = ["corrected", "correction", "revised", "updated"];

    public static TableIdentity? Identify(string fileName)
    {
        string extension = Path.GetExtension(fileName).TrimStart('.');
        if (extension.ToLowerInvariant() is not ("txt" or "csv" or "xlsx"))
            return null;
        string[] words = Words(fileName);
        int addendum = AddendumB(words);
        if (addendum < 0)
            return null;

        (int? year, int? month, bool isRule, int corrections) = (null, null, false, 0);
        foreach (string word in words.AsSpan(0, addendum))
        {
            if (Corrected.Contains(word))
                corrections++;
            else if (word == "nfrm" && !isRule && month is null)
                isRule = true;
            else if (Month(word) is { } named && !isRule && month is null)
                month = named;
            else if (Year(word) is { } numbered && year is null)
                year = numbered;
            else if (!Fillers.Contains(word))
                return null;
        }

        // The rest is the day of posting.
        foreach (string word in words.AsSpan(addendum + 2))
        {
            if (Corrected.Contains(word))
                corrections++;
            else if (!word.All(char.IsAsciiDigit) && !Fillers.Contains(word))
                return null;
        }

        if (year is null || (!isRule && month is null))
            return null;
        // The final rule announces January. January's own addendum is newer.
        var date = new DateOnly(year.Value, month ?? 1, 1);
        TableFormat format = Enum.Parse<TableFormat>(extension, ignoreCase: true);
        return new(TableKind.Opps, date, format) { Revision = (isRule ? 0 : 1) + corrections };
    }

    /// <summary>Whether the name is that of an Addendum B, of whatever rule and quarter.</summary>
    /// <remarks>Addendum BB is a table of ambulatory surgical centers.</remarks>
    public static bool IsAddendumB(string fileName)
    {
        const string addendum = "addendumb";
        string name = LooseName.Normal(Path.GetFileNameWithoutExtension(fileName));
        int at = name.IndexOf(addendum, StringComparison.Ordinal);
        return at >= 0 && !name.AsSpan(at + addendum.Length).StartsWith("b");
    }

    private static string[] Words(string fileName) => Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant()
        .Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    private static int AddendumB(string[] words)
    {
        int addendum = Array.IndexOf(words, "addendum");
        return addendum >= 0 && words.AsSpan(addendum + 1).StartsWith(["b"]) ? addendum : -1;
    }

    private static int? Year(string word) =>
        word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && word.All(char.IsAsciiDigit)
            ? int.Parse(word, CultureInfo.InvariantCulture)
            : null;

    private static int? Month(string word)
    {
        DateTimeFormatInfo names = CultureInfo.InvariantCulture.DateTimeFormat;
        for (int month = 1; month <= 12; month++)
        {
            if (word.Equals(names.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
                || word.Equals(names.GetAbbreviatedMonthName(month), StringComparison.OrdinalIgnoreCase))
            {
                return month;
            }
        }

        return null;
    }
}
