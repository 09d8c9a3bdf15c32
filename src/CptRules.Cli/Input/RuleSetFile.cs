namespace CptRules.Cli.Input;

/// <summary>Opens the rule set of a command.</summary>
internal static class RuleSetFile
{
    /// <param name="path">The file; null for the embedded rule set.</param>
    /// <exception cref="UsageException">The file is missing or is not a rule set.</exception>
    public static RuleSet Open(string? path)
    {
        try
        {
            return path is null ? RuleSet.Embedded : Load(path);
        }
        catch (InvalidRuleSetException e)
        {
            throw new UsageException(e.Message, e);
        }
    }

    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="InvalidRuleSetException">The file is not a rule set.</exception>
    public static RuleSet Load(string path)
    {
        if (path.Length == 0)
            throw new UsageException("The name of the rule set file is empty.");
        try
        {
            return RuleSet.Load(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: there is no such rule set file.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: the rule set cannot be read: {e.Message}", e);
        }
    }
}
