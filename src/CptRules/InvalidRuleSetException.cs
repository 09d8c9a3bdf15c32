namespace CptRules;

/// <summary>A rule set cannot be used: the file is not a rule set, is damaged, has an unknown version, or is inconsistent.</summary>
/// <remarks>The message names the file, section and entry too, where they are known.</remarks>
public sealed class InvalidRuleSetException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public InvalidRuleSetException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and its cause.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">The cause.</param>
    public InvalidRuleSetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without details.</summary>
    public InvalidRuleSetException()
        : base("The rule set cannot be used.")
    {
    }

    /// <summary>The section of the file that is at fault, such as <c>Codes</c>; null if it is the file as a whole.</summary>
    public string? Section { get; internal init; }

    /// <summary>The index, from 0, of the entry of <see cref="Section"/> that is at fault; null if it is no single entry.</summary>
    public int? Entry { get; internal init; }

    /// <summary>The path of the file, as given to <see cref="RuleSet.Load(string)"/>; null if the rules came from elsewhere.</summary>
    public string? FilePath { get; internal init; }
}
