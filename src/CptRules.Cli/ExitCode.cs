namespace CptRules.Cli;

/// <summary>The exit codes of the tool. Scripts depend on the numbers.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>A claim has an Error finding, or a verified file contradicts itself.</summary>
    public const int Errors = 1;

    /// <summary>The rule set does not contain a code of the query.</summary>
    public const int UnknownCode = 1;

    /// <summary>Bad usage: a wrong argument, or a file that cannot be used, the output included.</summary>
    public const int Usage = 2;

    /// <summary>Some input was not a claim; wins over <see cref="Errors"/>.</summary>
    public const int Unreadable = 3;

    /// <summary>A build stopped and needs a decision by a person.</summary>
    public const int Stopped = 4;

    /// <summary>The exit code of a run over claims.</summary>
    public static int Of(long withErrors, long unreadable) => unreadable > 0 ? Unreadable : withErrors > 0 ? Errors : Clean;
}
