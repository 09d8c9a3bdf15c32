namespace CptRules.Compiler.Layouts;

/// <summary>Compares the names of files without regard to case, blanks and punctuation.</summary>
internal static class LooseName
{
    public static bool StartsWith(string fileName, string start) => Normal(fileName).StartsWith(start, StringComparison.Ordinal);

    /// <summary>The letters and digits of a name, in lower case.</summary>
    public static string Normal(string fileName) =>
        new([.. fileName.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);
}
