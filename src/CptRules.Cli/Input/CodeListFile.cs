using System.Globalization;
using CptRules.Data.Keys;
using CptRules.Engine.Reading;

namespace CptRules.Cli.Input;

/// <summary>A file of procedure codes, such as those that a practice bills: separated by spaces, commas or line ends, with remarks from # on.</summary>
internal static class CodeListFile
{
    private static readonly char[] Separators = [' ', '\t', ','];

    /// <exception cref="UsageException">The file cannot be read, holds something else than codes, or no code.</exception>
    public static IReadOnlySet<CodeKey> Read(string path)
    {
        if (path.Length == 0)
            throw new UsageException("The name of the file of codes is empty.");
        try
        {
            return Parse(path, File.ReadLines(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: there is no such file of codes.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the codes cannot be read: {e.Message}", e);
        }
    }

    private static HashSet<CodeKey> Parse(string path, IEnumerable<string> lines)
    {
        var codes = new HashSet<CodeKey>();
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            foreach (string text in line.Split('#', 2)[0].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                // What stands there is not repeated: the wrong file may be one of claims.
                if (!NormalText.TryReadCode(text, out CodeKey code))
                    throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"{path}, line {number}: not a procedure code: that is four digits and a digit or letter, or a letter and four digits."));
                codes.Add(code);
            }
        }

        return codes.Count > 0 ? codes : throw new UsageException($"{path}: the file names no code.");
    }
}
