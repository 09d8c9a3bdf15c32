namespace CptRules.Cli.Input;

/// <summary>A procedure code that a user typed.</summary>
internal static class CodeQuery
{
    /// <summary>The shape of a procedure code, for messages.</summary>
    public const string Shape = "four digits and a digit or letter, or a letter and four digits";

    /// <summary>The code, trimmed and in upper case.</summary>
    /// <exception cref="UsageException">The text does not have the shape of a procedure code.</exception>
    public static string Parse(string text) =>
        ProcedureCode.TryNormalize(text, out string? code)
            ? code
            : throw new UsageException($"'{text}' is not a procedure code: expected {Shape}.");

    /// <summary>The message for a well-formed code that the rule set does not contain.</summary>
    public static string UnknownMessage(string code, RuleSetRelease release) =>
        $"Release {release.Name} does not contain {code}.{(release.IsComplete ? "" : " The release is partial, so the code may exist.")}";
}
