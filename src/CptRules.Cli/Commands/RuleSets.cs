namespace CptRules.Cli.Commands;

/// <summary>Opens the files that commands work by, and says in one sentence why one cannot be used.</summary>
internal static class RuleSets
{
    /// <exception cref="UsageException">The file is missing or is no rule set.</exception>
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
    /// <exception cref="InvalidRuleSetException">The file is no rule set.</exception>
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
