namespace CptRules;

/// <summary>A rule set that cannot be used: not a rule set file, damaged, of an unknown version, or inconsistent.</summary>
/// <remarks>The message names the section and entry at fault, and the file where there is one.</remarks>
public sealed class InvalidRuleSetException : Exception
{
    /// <summary>Creates the exception with a message that names what is wrong and where.</summary>
    /// <param name="message">What is wrong, where.</param>
    public InvalidRuleSetException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and the failure behind it.</summary>
    /// <param name="message">What is wrong, where.</param>
    /// <param name="innerException">The failure behind it.</param>
    public InvalidRuleSetException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without details.</summary>
    public InvalidRuleSetException()
        : base("The rule set cannot be used.")
    {
    }
}
