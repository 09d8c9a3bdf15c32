using System.Text;

namespace CptRules.Cli.Rendering.Html;

/// <summary>Results as one self-contained HTML page: summary, claims, and the rules with findings, and their modifiers.</summary>
/// <remarks>
/// The summary is at the top of the page but known last. So claims are written to a temporary file first: memory does not grow with them,
/// and the page is in reading order for keyboards, screen readers and print too, which a style sheet alone could not do. A run that fails
/// writes no page, because half a page would look complete.
/// </remarks>
internal sealed class HtmlRenderer : IClaimRenderer
{
    private readonly Stream _output;
    private readonly RuleSet _rules;
    private readonly ProgressBar _progress;
    private readonly TemporaryTextFile _claimsFile = new();
    private readonly HtmlWriter _claims;
    private readonly ModifierLegend _modifiers;

    public HtmlRenderer(Stream output, RuleSet rules, ProgressBar progress)
    {
        _output = output;
        _rules = rules;
        _progress = progress;
        _claims = new HtmlWriter(_claimsFile.Writer);
        _modifiers = new ModifierLegend(rules);
    }

    public void WriteResult(Claim claim, ValidationResult result, long number)
    {
        ClaimSection.Write(_claims, _rules, claim, result, number);
        _modifiers.Add(result);
    }

    public void WriteUnreadable(string place, string error) => ClaimSection.WriteUnreadable(_claims, place, error);

    // The page is written whole at the end.
    public void Flush()
    {
    }

    public void Finish(RunTotals totals)
    {
        _progress.Clear();
        using var writer = new StreamWriter(_output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var page = new HtmlWriter(writer);
        PageFrame.WriteTop(page, _rules.Release);
        SummarySection.Write(page, totals, _rules.Release);
        PageFrame.WriteClaimsTop(page, totals);
        writer.Flush();
        _claimsFile.CopyTo(_output);
        PageFrame.WriteClaimsBottom(page);
        GlossarySection.Write(page, totals);
        ModifierSection.Write(page, _modifiers);
        PageFrame.WriteBottom(page);
    }

    public void Dispose() => _claimsFile.Dispose();
}
