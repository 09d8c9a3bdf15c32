using System.Globalization;
using System.Text;

namespace CptRules.Cli.Rendering;

/// <summary>
/// Makes text of an input safe for a terminal: characters that move the cursor, change colors or turn the reading direction become a
/// visible mark, and a line break becomes a space.
/// </summary>
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
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
