namespace CptRules.Cli;

/// <summary>Whether output and error are terminals, their width, and whether colors are allowed.</summary>
internal sealed record TerminalFacts(bool OutputIsTerminal, bool ErrorIsTerminal, bool AllowsColor, int Width)
{
    private const int UsualWidth = 80;

    /// <summary>Only terminals get colors.</summary>
    public bool OutputHasColor => OutputIsTerminal && AllowsColor;

    public bool ErrorHasProgress => ErrorIsTerminal && AllowsColor;

    public static TerminalFacts OfProcess()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        // NO_COLOR counts if it is present and not empty, whatever its value (no-color.org).
        bool allowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(outputIsTerminal, !Console.IsErrorRedirected, allowsColor, outputIsTerminal ? WidthOfConsole() : UsualWidth);
    }

    private static int WidthOfConsole()
    {
        try
        {
            // Some terminals (of build servers, of editors) report 0.
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
