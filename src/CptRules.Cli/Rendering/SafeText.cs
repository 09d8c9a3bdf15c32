using System.Globalization;
using System.Text;

namespace CptRules.Cli.Rendering;

/// <summary>Text of an input made fit for a terminal: what would move the cursor, change colours or turn the reading direction becomes a visible mark, and a line break a space.</summary>
internal static class SafeText
{
    private const char Mark = '\uFFFD';

    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (char c in text.ReplaceLineEndings("\n"))
            safe.Append(IsUnsafe(c) ? c is '\n' or '\t' ? ' ' : Mark : c);
        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
