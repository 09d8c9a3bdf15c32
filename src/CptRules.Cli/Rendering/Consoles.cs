using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>Makes the console that tables are drawn on: coloured and as wide as the terminal, or plain and as wide as a page.</summary>
internal static class Consoles
{
    // Text that is redirected is still for people (programs ask for ndjson): it wraps where an editor or a pager still shows it whole.
    private const int RedirectedWidth = 160;

    public static IAnsiConsole Of(TextWriter output, TerminalFacts terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutputHasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.OutputHasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
            // Nothing but what we were told decides; not the environment of a build server.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.OutputIsTerminal ? terminal.Width : RedirectedWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>The console that a moving bar is drawn on; only for terminals.</summary>
    public static IAnsiConsole OfProgress(TextWriter error, TerminalFacts terminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(error),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = terminal.Width;
        return console;
    }

    public static Table Table(TerminalFacts terminal, params ReadOnlySpan<string> columns)
    {
        Table table = new Table().Border(terminal.OutputIsTerminal ? TableBorder.Rounded : TableBorder.Simple);
        foreach (string column in columns)
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        return table;
    }
}
