using System.Globalization;
using CptRules.Compiler.Reading;

namespace CptRules.Cli.Rendering.Html;

/// <summary>One claim: its lines as billed, and under each line what the rules say of it.</summary>
internal static class ClaimSection
{
    private const int Columns = 5;
    private static readonly ClaimLine EmptyLine = new();

    public static void Write(HtmlWriter page, Claim claim, ValidationResult result, string? note, long number)
    {
        page.Write($"""
            <article class="claim">
            <h3>Claim {(string.IsNullOrWhiteSpace(claim.Id) ? number.ToString(CultureInfo.InvariantCulture) : claim.Id)}</h3>
            <p class="outcome">{Outcome(result)} · {SettingNames.Words(claim.Setting)}</p>

            """);
        if (!string.IsNullOrWhiteSpace(note))
            page.Write($"<p class=\"note\">Note: {note}</p>\n");
        WriteLines(page, claim, result.Findings);
        page.Write($"</article>\n");
    }

    public static void WriteUnreadable(HtmlWriter page, string place, string error) =>
        page.Write($"""
            <article class="claim unreadable">
            <h3>Unreadable</h3>
            <p>{place}: {error}</p>
            </article>

            """);

    private static void WriteLines(HtmlWriter page, Claim claim, IReadOnlyList<Finding> findings)
    {
        IReadOnlyList<ClaimLine?> lines = claim.Lines ?? [];
        IReadOnlyList<ClaimLine?> priorLines = claim.PriorLines ?? [];
        if (lines.Count + priorLines.Count == 0)
        {
            page.Write($"<p>The claim has no lines.</p>\n");
            return;
        }

        page.Write($"""
            <table class="lines">
            <thead><tr><th scope="col">Line</th><th scope="col">Code</th><th scope="col">Modifiers</th><th scope="col" class="number">Units</th><th scope="col">Dates of service</th></tr></thead>

            """);
        // Findings are ordered by line.
        int next = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            page.Write($"<tbody>\n");
            WriteLine(page, (i + 1).ToString(CultureInfo.InvariantCulture), lines[i] ?? EmptyLine);
            for (; next < findings.Count && findings[next].Line == i + 1; next++)
                WriteFinding(page, findings[next]);
            page.Write($"</tbody>\n");
        }

        for (int i = 0; i < priorLines.Count; i++)
        {
            page.Write($"<tbody class=\"prior\">\n");
            WriteLine(page, string.Create(CultureInfo.InvariantCulture, $"prior {i + 1}"), priorLines[i] ?? EmptyLine);
            page.Write($"</tbody>\n");
        }

        page.Write($"</table>\n");
    }

    private static void WriteLine(HtmlWriter page, string label, ClaimLine line)
    {
        IEnumerable<string?> modifiers = line.Modifiers ?? [];
        page.Write($"""
            <tr><th scope="row">{label}</th><td>{line.Code}</td><td>{string.Join(' ', modifiers.Where(modifier => !string.IsNullOrWhiteSpace(modifier)))}</td><td class="number">{line.Units.ToString(CultureInfo.InvariantCulture)}</td><td>
            """);
        WriteDates(page, line);
        page.Write($"</td></tr>\n");
    }

    private static void WriteFinding(HtmlWriter page, in Finding finding)
    {
        string rule = finding.Rule.ToString();
        page.Write($"""
            <tr class="finding {SeverityMark.ClassOf(finding.Severity)}" data-severity="{SeverityMark.ClassOf(finding.Severity)}"><td colspan="{Columns}"><p><b class="severity">{SeverityWords.Of(finding.Severity)}</b> <a href="#rule-{rule}">{rule}</a> {finding.Message}</p>
            """);
        if (finding.Remedy is { } remedy)
            page.Write($"<p class=\"remedy\">What to do: {remedy.Text}</p>");
        page.Write($"</td></tr>\n");
    }

    private static string Outcome(ValidationResult result)
    {
        if (result.Findings.Count == 0)
            return "No findings";
        return string.Join(", ", SeverityMark.Loudest
            .Select(severity => (Severity: severity, Count: result.Findings.Count(finding => finding.Severity == severity)))
            .Where(part => part.Count > 0)
            .Select(part => Counted(part.Severity, part.Count)));
    }

    private static string Counted(Severity severity, int count)
    {
        string word = severity switch
        {
            Severity.Error => count == 1 ? "error" : "errors",
            Severity.Warning => count == 1 ? "warning" : "warnings",
            _ => "for information",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {word}");
    }

    private static void WriteDates(HtmlWriter page, ClaimLine line)
    {
        if (line.From is { } from)
            WriteDate(page, from);
        // One day said twice is one day; whatever else the line says is shown as billed.
        if (line.Through is { } through && through != line.From)
        {
            page.Write($" through ");
            WriteDate(page, through);
        }
    }

    private static void WriteDate(HtmlWriter page, DateOnly date) =>
        page.Write($"<time>{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</time>");
}
