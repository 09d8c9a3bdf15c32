namespace CptRules.Cli.Input;

/// <summary>A modifier that a user typed.</summary>
internal static class ModifierQuery
{
    /// <summary>The modifier, trimmed and in upper case.</summary>
    /// <exception cref="UsageException">The text does not have the shape of a modifier.</exception>
    public static string Parse(string text)
    {
        string modifier = text.Trim();
        return modifier.Length == 2 && modifier.All(char.IsAsciiLetterOrDigit)
            ? modifier.ToUpperInvariant()
            : throw new UsageException($"'{text}' is not a modifier: expected two letters or digits.");
    }

    /// <summary>The message for a well-formed modifier that the rule set does not contain.</summary>
    public static string UnknownMessage(string modifier, RuleSetRelease release) =>
        $"Release {release.Name} does not contain modifier {modifier}. It may be mistyped, or newer than the release.";
}
