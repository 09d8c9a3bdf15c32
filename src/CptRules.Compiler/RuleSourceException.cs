namespace CptRules.Compiler;

/// <summary>Rule data that cannot be compiled: which file, where in it, and what was expected.</summary>
internal sealed class RuleSourceException : Exception
{
    public RuleSourceException(string file, string place, string expected, Exception? innerException = null)
        : base($"{file}, {place}: {expected}", innerException)
    {
        File = file;
        Place = place;
    }

    public RuleSourceException()
        : this("rule data", "$", "cannot be compiled.")
    {
    }

    public RuleSourceException(string message)
        : this("rule data", "$", message)
    {
    }

    public RuleSourceException(string message, Exception innerException)
        : this("rule data", "$", message, innerException)
    {
    }

    /// <summary>The file, relative to the folder that was read.</summary>
    public string File { get; }

    /// <summary>A JSON path, a line and column, or a table and row.</summary>
    public string Place { get; }
}
