namespace CptRules.Cli;

/// <summary>What the tool answers to the shell; scripts depend on the numbers.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Some claim has an Error finding, or a verified file contradicts itself.</summary>
    public const int Errors = 1;

    /// <summary>A code was asked for that the rule set does not know.</summary>
    public const int UnknownCode = 1;

    /// <summary>Bad usage: a wrong argument, or a file that cannot be used, the output included.</summary>
    public const int Usage = 2;

    /// <summary>Some input was not a claim; wins over <see cref="Errors"/>.</summary>
    public const int Unreadable = 3;

    /// <summary>A build stopped for a person to decide.</summary>
    public const int Stopped = 4;

    /// <summary>The answer of a run over claims.</summary>
    public static int Of(long withErrors, long unreadable) => unreadable > 0 ? Unreadable : withErrors > 0 ? Errors : Clean;
}
