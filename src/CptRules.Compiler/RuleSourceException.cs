namespace CptRules.Compiler;

/// <summary>Rule data that cannot be compiled. The message names the file, the place in it, and what was expected.</summary>
public sealed class RuleSourceException : Exception
{
    /// <summary>Creates an exception for a place in a file.</summary>
    /// <param name="file">The file, relative to the folder that was read.</param>
    /// <param name="place">A JSON path, a line and column, or a table and row.</param>
    /// <param name="expected">What was expected there, as a sentence.</param>
    /// <param name="innerException">The cause; null if there is none.</param>
    public RuleSourceException(string file, string place, string expected, Exception? innerException = null)
        : base($"{file}, {place}: {expected}", innerException)
    {
        File = file;
        Place = place;
    }

    /// <summary>Creates an exception with a default message.</summary>
    public RuleSourceException()
        : this("rule data", "$", "cannot be compiled.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    /// <param name="message">What is wrong, as a sentence.</param>
    public RuleSourceException(string message)
        : this("rule data", "$", message)
    {
    }

    /// <summary>Creates an exception with a message and a cause.</summary>
    /// <param name="message">What is wrong, as a sentence.</param>
    /// <param name="innerException">The cause.</param>
    public RuleSourceException(string message, Exception innerException)
        : this("rule data", "$", message, innerException)
    {
    }

    /// <summary>The file, relative to the folder that was read.</summary>
    public string File { get; }

    /// <summary>A JSON path, a line and column, or a table and row.</summary>
    public string Place { get; }
}
