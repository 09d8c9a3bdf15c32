using Spectre.Console;
using Spectre.Console.Rendering;

namespace CptRules.Cli.Rendering;

/// <summary>Text output in parts: headings, sentences, named lines and tables.</summary>
internal sealed class TextPage(IAnsiConsole console, TerminalFacts terminal)
{
    // All groups of named lines of a page have their texts in the same column.
    private const int NameWidth = 18;
    private const int Gutter = 2;
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public void Heading(string text) => Write(text, Bold);

    public void Line(string text) => Write(text, Style.Plain);

    public void Gap() => console.WriteLine();

    public void Named(params IReadOnlyList<(string Name, string Text)> lines) =>
        Columns([.. lines.Select(line => (string[])[line.Name.PadRight(NameWidth), line.Text])]);

    /// <summary>Named lines under a heading of their own; nothing without lines.</summary>
    public void NamedGroup(string heading, IReadOnlyList<(string Name, string Text)> lines)
    {
        if (lines.Count == 0)
            return;
        Gap();
        Heading(heading);
        Named(lines);
    }

    /// <summary>Rows of the same number of cells. The last cell wraps; the others are as wide as their text.</summary>
    /// <remarks>
    /// Where a word of the last column is wider than what the others leave of the line, that column goes under them, so that no word is
    /// broken.
    /// </remarks>
    public void Columns(IReadOnlyList<string[]> rows)
    {
        if (rows.Count == 0)
            return;
        string[][] safe = [.. rows.Select(row => Array.ConvertAll(row, SafeText.Of))];
        int[] widths = [.. Enumerable.Range(0, safe[0].Length - 1).Select(column => safe.Max(row => row[column].Length))];
        int before = widths.Sum() + (widths.Length * Gutter);
        int longestWord = safe.Max(row => row[^1].Split(' ').Max(word => word.Length));
        if (before + longestWord <= console.Profile.Width)
            console.Write(Grid(safe, widths));
        else
            WriteUnder(safe);
    }

    public void Table(IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        Table table = Consoles.Table(terminal, [.. columns]);
        foreach (string[] row in rows)
            table.AddRow(row.Select(IRenderable (cell) => new Text(SafeText.Of(cell))));
        console.Write(table);
    }

    private static Grid Grid(string[][] rows, int[] widths)
    {
        var grid = new Grid();
        foreach (int width in widths)
            grid.AddColumn(new GridColumn { NoWrap = true, Width = width, Padding = new Padding(0, 0, Gutter, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (string[] row in rows)
            grid.AddRow(Array.ConvertAll(row, IRenderable (cell) => new Text(cell)));
        return grid;
    }

    private void WriteUnder(string[][] rows)
    {
        foreach (string[] row in rows)
        {
            string names = string.Join("  ", row[..^1]).TrimEnd();
            if (names.Length > 0)
                Write(names, Style.Plain);
            console.Write(new Padder(new Text(row[^1]), new Padding(Gutter, 0, 0, 0)));
        }
    }

    private void Write(string text, Style style)
    {
        console.Write(new Text(SafeText.Of(text), style));
        console.WriteLine();
    }
}
