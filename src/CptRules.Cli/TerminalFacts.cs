namespace CptRules.Cli;

/// <summary>Who is looking: whether output and error are terminals, how wide, and whether colour is welcome.</summary>
internal sealed record TerminalFacts(bool OutputIsTerminal, bool ErrorIsTerminal, bool ColorIsWelcome, int Width)
{
    private const int UsualWidth = 80;

    /// <summary>Colours are for terminals only.</summary>
    public bool OutputHasColor => OutputIsTerminal && ColorIsWelcome;

    public bool ErrorHasProgress => ErrorIsTerminal && ColorIsWelcome;

    public static TerminalFacts OfProcess()
    {
        bool outputIsTerminal = !Console.IsOutputRedirected;
        // NO_COLOR counts when it is present and not empty, whatever it says (no-color.org).
        bool color = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(outputIsTerminal, !Console.IsErrorRedirected, color, outputIsTerminal ? WidthOfConsole() : UsualWidth);
    }

    private static int WidthOfConsole()
    {
        try
        {
            // Some terminals (of build servers, of editors) say 0.
            return Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
