using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>Creates consoles for text output: in color and as wide as the terminal, or plain and of a fixed width.</summary>
internal static class Consoles
{
    // Redirected text is still for people (programs use ndjson). Most editors and pagers show lines of this width whole.
    private const int RedirectedWidth = 160;

    /// <summary>A console for wide tables.</summary>
    public static IAnsiConsole Of(TextWriter output, TerminalFacts terminal) =>
        Of(output, terminal, terminal.OutputIsTerminal ? terminal.Width : RedirectedWidth);

    /// <summary>A page of text, which is as wide as an ordinary terminal where the output is redirected.</summary>
    public static TextPage Page(TextWriter output, TerminalFacts terminal) => new(Of(output, terminal, terminal.Width), terminal);

    private static IAnsiConsole Of(TextWriter output, TerminalFacts terminal, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.OutputHasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.OutputHasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // In color, escape sequences follow the blanks.
            Out = new AnsiConsoleOutput(terminal.OutputHasColor ? output : new TrimmedLines(output)),
            // Only the terminal facts decide, not the environment of a build server.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>The console of a progress bar; for terminals only.</summary>
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
