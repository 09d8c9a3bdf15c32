using System.Globalization;
using CptRules.Compiler.Reading;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CptRules.Cli.Rendering;

/// <summary>Results as text: a table for each claim with findings, then the modifiers that the findings name, and a summary.</summary>
internal sealed class TextRenderer : IClaimRenderer
{
    // From this width on the longest words of messages fit into their columns.
    private const int MinTwoColumnWidth = 100;

    private readonly TextWriter _output;
    private readonly ToolEnvironment _environment;
    private readonly RuleSet _rules;
    private readonly ProgressBar _progress;
    private readonly IAnsiConsole _console;
    private readonly ModifierLegend _modifiers;

    public TextRenderer(TextWriter output, ToolEnvironment environment, RuleSet rules, ProgressBar progress)
    {
        _output = output;
        _environment = environment;
        _rules = rules;
        _progress = progress;
        _console = Consoles.Of(output, environment.Terminal);
        _modifiers = new ModifierLegend(rules);
    }

    public void WriteResult(Claim claim, ValidationResult result, long number)
    {
        if (result.Findings.Count == 0)
            return;
        _modifiers.Add(result);
        _progress.Clear();
        string name = string.IsNullOrWhiteSpace(claim.Id) ? number.ToString(CultureInfo.InvariantCulture) : SafeText.Of(claim.Id);
        _console.Write(new Text($"Claim {name}", new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
        _console.Write(Findings(result));
        WriteDescriptions(result);
        if (!string.IsNullOrWhiteSpace(claim.Note))
        {
            _console.Write(new Text($"Note: {SafeText.Of(claim.Note)}", new Style(decoration: Decoration.Italic)));
            _console.WriteLine();
        }

        _console.WriteLine();
    }

    public void WriteUnreadable(string place, string error)
    {
        // Both may be the same terminal, so the output before the error is written first.
        _output.Flush();
        _progress.Clear();
        _environment.Error.WriteLine($"{SafeText.Of(place)}: {SafeText.Of(error)}");
    }

    public void Flush() => _output.Flush();

    public void Finish(RunTotals totals)
    {
        _progress.Clear();
        WriteModifiers();
        SummaryRenderer.Write(_console, _environment.Terminal, totals, _rules.Release);
    }

    public void Dispose() => _output.Flush();

    private void WriteDescriptions(ValidationResult result)
    {
        foreach (string code in result.Findings.Select(finding => finding.Code).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            if (_rules.FindDescription(code) is not { } description)
                continue;
            _console.Write(new Text($"  {code}  {SafeText.Of(description)}"));
            _console.WriteLine();
        }
    }

    private void WriteModifiers()
    {
        (string Modifier, string Label)[] entries = [.. _modifiers.Entries];
        if (entries.Length == 0)
            return;
        var page = new TextPage(_console, _environment.Terminal);
        page.Heading("Modifiers");
        page.Columns([.. entries.Select(entry => (string[])[entry.Modifier, entry.Label])]);
        page.Gap();
    }

    private Table Findings(ValidationResult result)
    {
        Table table = Consoles.Table(_environment.Terminal, "Line", "Code", "Severity", "Rule");
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
                new Text(SeverityText.Of(finding.Severity), SeverityText.StyleOf(finding.Severity)),
                new Text(finding.Rule.ToString()),
                .. Sentences(SafeText.Of(finding.Message), SafeText.Of(finding.Remedy?.Text ?? ""), Style.Plain)]);
        }

        return table;
    }

    /// <summary>Two cells, or one on a narrow terminal, so that words are not broken.</summary>
    private IRenderable[] Sentences(string wrong, string remedy, Style style)
    {
        if (_console.Profile.Width >= MinTwoColumnWidth)
            return [new Text(wrong, style), new Text(remedy, style)];
        return remedy.Length == 0 ? [new Text(wrong, style)] : [new Rows(new Text(wrong, style), new Text(remedy, style))];
    }
}
