using System.Globalization;

namespace CptRules.Cli.Input;

/// <summary>
/// A file of procedure codes, such as those that a practice bills: separated by spaces, commas or line ends, with comments from # on.
/// </summary>
internal static class CodeListFile
{
    private static readonly char[] Separators = [' ', '\t', ','];

    /// <exception cref="UsageException">The file cannot be read, contains something other than codes, or contains no code.</exception>
    public static IReadOnlySet<string> Read(string path)
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

    private static HashSet<string> Parse(string path, IEnumerable<string> lines)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            foreach (string text in line.Split('#', 2)[0].Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            {
                // The message does not repeat the text, because the wrong file may be one of claims.
                if (!ProcedureCode.TryNormalize(text, out string? code))
                {
                    string place = string.Create(CultureInfo.InvariantCulture, $"{path}, line {number}");
                    throw new UsageException($"{place}: not a procedure code: expected {CodeQuery.Shape}.");
                }

                codes.Add(code);
            }
        }

        return codes.Count > 0 ? codes : throw new UsageException($"{path}: the file contains no code.");
    }
}
