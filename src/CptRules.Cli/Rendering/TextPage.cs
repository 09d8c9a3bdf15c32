using Spectre.Console;
using Spectre.Console.Rendering;

namespace CptRules.Cli.Rendering;

/// <summary>Text output in parts: headings, sentences, named lines and tables.</summary>
internal sealed class TextPage(TextWriter output, TerminalFacts terminal)
{
    // All groups of named lines of a page have their texts in the same column.
    private const int NameWidth = 18;
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private readonly IAnsiConsole _console = Consoles.Of(output, terminal);

    public void Heading(string text) => Write(text, Bold);

    public void Line(string text) => Write(text, Style.Plain);

    public void Gap() => _console.WriteLine();

    public void Named(params IReadOnlyList<(string Name, string Text)> lines)
    {
        if (lines.Count == 0)
            return;
        var grid = new Grid();
        int width = lines.Max(line => Math.Max(line.Name.Length, NameWidth));
        grid.AddColumn(new GridColumn { NoWrap = true, Width = width, Padding = new Padding(0, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach ((string name, string text) in lines)
            grid.AddRow(new Text(SafeText.Of(name)), new Text(SafeText.Of(text)));
        _console.Write(grid);
    }

    public void Table(IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        Table table = Consoles.Table(terminal, [.. columns]);
        foreach (string[] row in rows)
            table.AddRow(row.Select(IRenderable (cell) => new Text(SafeText.Of(cell))));
        _console.Write(table);
    }

    private void Write(string text, Style style)
    {
        _console.Write(new Text(SafeText.Of(text), style));
        _console.WriteLine();
    }
}
