namespace CptRules.Cli;

/// <summary>A request that cannot be met, such as a file that is missing or cannot be used. The message is for the user.</summary>
internal sealed class UsageException : Exception
{
    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UsageException()
    {
    }
}
