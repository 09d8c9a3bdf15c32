using System.Text;

namespace CptRules.Cli.Rendering.Html;

/// <summary>Results as one page that needs nothing but a browser: summary, claims, and the rules that spoke.</summary>
/// <remarks>
/// The summary is known last and read first. Claims wait in a temporary file, so that memory does not grow with them and the page is in the
/// order in which it is read: by eye, by keyboard, by screen reader and on paper. Moving a summary up by style would reach the eye only.
/// A run that breaks leaves no page: half of one would read like a whole.
/// </remarks>
internal sealed class HtmlRenderer : IClaimRenderer
{
    private readonly Stream _output;
    private readonly RuleSetRelease _release;
    private readonly Progress _progress;
    private readonly Spool _spool = new();
    private readonly HtmlWriter _claims;

    public HtmlRenderer(Stream output, RuleSetRelease release, Progress progress)
    {
        _output = output;
        _release = release;
        _progress = progress;
        _claims = new HtmlWriter(_spool.Writer);
    }

    public void Judged(Claim claim, ValidationResult result, string? note, long number) => ClaimSection.Write(_claims, claim, result, note, number);

    public void Unreadable(string place, string error) => ClaimSection.WriteUnreadable(_claims, place, error);

    // A page is one, and comes at the end.
    public void CatchUp()
    {
    }

    public void Finish(RunTotals totals)
    {
        _progress.Clear();
        using var writer = new StreamWriter(_output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var page = new HtmlWriter(writer);
        PageFrame.WriteTop(page, _release);
        SummarySection.Write(page, totals, _release);
        PageFrame.WriteClaimsTop(page, totals);
        writer.Flush();
        _spool.CopyTo(_output);
        PageFrame.WriteClaimsBottom(page);
        GlossarySection.Write(page, totals);
        PageFrame.WriteBottom(page);
    }

    public void Dispose() => _spool.Dispose();
}
