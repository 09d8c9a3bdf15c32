using System.Globalization;
using CptRules.Compiler.Reading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CptRules.Cli.Rendering;

/// <summary>Results for people: a table for each claim that has findings, and a summary at the end.</summary>
internal sealed class TextRenderer : IClaimRenderer
{
    // The longest words of messages fit beside the other columns from here on.
    private const int WideEnough = 100;

    private readonly TextWriter _output;
    private readonly ToolEnvironment _surroundings;
    private readonly RuleSetRelease _release;
    private readonly Progress _progress;
    private readonly IAnsiConsole _console;

    public TextRenderer(TextWriter output, ToolEnvironment environment, RuleSetRelease release, Progress progress)
    {
        _output = output;
        _surroundings = environment;
        _release = release;
        _progress = progress;
        _console = Consoles.Of(output, environment.Terminal);
    }

    public void Judged(Claim claim, ValidationResult result, string? note, long number)
    {
        if (result.Findings.Count == 0)
            return;
        _progress.Clear();
        string name = string.IsNullOrWhiteSpace(claim.Id) ? number.ToString(CultureInfo.InvariantCulture) : SafeText.Of(claim.Id);
        _console.Write(new Text($"Claim {name}", new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        _console.Write(Findings(result));
        if (!string.IsNullOrWhiteSpace(note))
        {
            _console.Write(new Text($"Note: {SafeText.Of(note)}", new Style(decoration: Decoration.Italic)));
            _console.WriteLine();
        }

        _console.WriteLine();
    }

    public void Unreadable(string place, string error)
    {
        // Both may be the same terminal: what stands above must be there first.
        _output.Flush();
        _progress.Clear();
        _surroundings.Error.WriteLine($"{SafeText.Of(place)}: {SafeText.Of(error)}");
    }

    public void CatchUp() => _output.Flush();

    public void Finish(RunTotals totals)
    {
        _progress.Clear();
        SummaryRenderer.Write(_console, _surroundings.Terminal, totals, _release);
    }

    public void Dispose() => _output.Flush();

    private Table Findings(ValidationResult result)
    {
        Table table = Consoles.Table(_surroundings.Terminal, "Line", "Code", "Severity", "Rule");
        foreach (TableColumn column in table.Columns)
            column.NoWrap = true;
        table.Columns[0].Alignment = Justify.Right;
        foreach (IRenderable heading in Sentences("What is wrong", "What to do", new Style(decoration: Decoration.Bold)))
            table.AddColumn(new TableColumn(heading));
        foreach (Finding finding in result.Findings)
        {
            table.AddRow((IEnumerable<IRenderable>)[
                new Text(finding.Line.ToString(CultureInfo.InvariantCulture)),
                new Text(finding.Code ?? ""),
                new Text(SeverityWords.Of(finding.Severity), SeverityWords.StyleOf(finding.Severity)),
                new Text(finding.Rule.ToString()),
                .. Sentences(SafeText.Of(finding.Message), SafeText.Of(finding.Remedy?.Text ?? ""), Style.Plain)]);
        }

        return table;
    }

    /// <summary>Two cells, or on a narrow terminal one, so that words need not be broken.</summary>
    private IRenderable[] Sentences(string wrong, string remedy, Style style)
    {
        if (_console.Profile.Width >= WideEnough)
            return [new Text(wrong, style), new Text(remedy, style)];
        return remedy.Length == 0 ? [new Text(wrong, style)] : [new Rows(new Text(wrong, style), new Text(remedy, style))];
    }
}
