namespace CptRules.Cli.Commands;

/// <summary>A procedure code as somebody typed it.</summary>
internal static class CodeQuery
{
    /// <summary>The code, trimmed and in upper case.</summary>
    /// <exception cref="UsageException">It has not the shape of a procedure code.</exception>
    public static string Parse(string text) => ProcedureCode.TryNormalize(text, out string? code)
        ? code
        : throw new UsageException($"'{text}' is no procedure code: that is four digits and a digit or letter, or a letter and four digits.");

    /// <summary>What is said of a well-formed code that the rule set does not know.</summary>
    public static string UnknownMessage(string code, RuleSetRelease release) =>
        $"Release {release.Name} does not know {code}.{(release.IsComplete ? "" : " The release is partial: the code may exist all the same.")}";
}
