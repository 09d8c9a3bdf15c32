using System.Globalization;
using CptRules.Compiler.Reading;

namespace CptRules.Cli.Rendering.Html;

/// <summary>One claim: its lines as billed, and the findings under each line.</summary>
internal static class ClaimSection
{
    private const int Columns = 5;
    private static readonly ClaimLine EmptyLine = new();

    public static void Write(HtmlWriter page, RuleSet rules, Claim claim, ValidationResult result, long number)
    {
        page.Write($"""
            <article class="claim">
            <h3>Claim {(string.IsNullOrWhiteSpace(claim.Id) ? number.ToString(CultureInfo.InvariantCulture) : claim.Id)}</h3>
            <p class="outcome">{Outcome(result)} · {CareSettingNames.InWords(claim.Setting)}</p>

            """);
        if (!string.IsNullOrWhiteSpace(claim.Note))
            page.Write($"<p class=\"note\">Note: {claim.Note}</p>\n");
        WriteLines(page, rules, claim, result.Findings);
        page.Write($"</article>\n");
    }

    public static void WriteUnreadable(HtmlWriter page, string place, string error) =>
        page.Write($"""
            <article class="claim unreadable">
            <h3>Unreadable</h3>
            <p>{place}: {error}</p>
            </article>

            """);

    private static void WriteLines(HtmlWriter page, RuleSet rules, Claim claim, IReadOnlyList<Finding> findings)
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
            <thead><tr><th scope="col">Line</th><th scope="col">Code</th><th scope="col">Modifiers</th>
            <th scope="col" class="number">Units</th><th scope="col">Dates of service</th></tr></thead>

            """);
        // Findings are ordered by line.
        int next = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            page.Write($"<tbody>\n");
            WriteLine(page, rules, (i + 1).ToString(CultureInfo.InvariantCulture), lines[i] ?? EmptyLine);
            for (; next < findings.Count && findings[next].Line == i + 1; next++)
                WriteFinding(page, findings[next]);
            page.Write($"</tbody>\n");
        }

        for (int i = 0; i < priorLines.Count; i++)
        {
            page.Write($"<tbody class=\"prior\">\n");
            WriteLine(page, rules, string.Create(CultureInfo.InvariantCulture, $"prior {i + 1}"), priorLines[i] ?? EmptyLine);
            page.Write($"</tbody>\n");
        }

        page.Write($"</table>\n");
    }

    private static void WriteLine(HtmlWriter page, RuleSet rules, string label, ClaimLine line)
    {
        IEnumerable<string?> written = line.Modifiers ?? [];
        string modifiers = string.Join(' ', written.Where(modifier => !string.IsNullOrWhiteSpace(modifier)));
        page.Write($"""
            <tr><th scope="row">{label}</th><td>{line.Code}
            """);
        if (line.Code is { } code && rules.FindDescription(code) is { } description)
            page.Write($" <small>{description}</small>");
        page.Write($"""
            </td><td>{modifiers}</td>
            <td class="number">{line.Units.ToString(CultureInfo.InvariantCulture)}</td><td>
            """);
        WriteDates(page, line);
        page.Write($"</td></tr>\n");
    }

    private static void WriteFinding(HtmlWriter page, in Finding finding)
    {
        string rule = finding.Rule.ToString();
        string kind = SeverityMarkup.ClassOf(finding.Severity);
        page.Write($"""
            <tr class="finding {kind}" data-severity="{kind}"><td colspan="{Columns}">
            <p><b class="severity">{SeverityText.Of(finding.Severity)}</b> <a href="#rule-{rule}">{rule}</a> {finding.Message}</p>
            """);
        if (finding.Remedy is { } remedy)
            page.Write($"<p class=\"remedy\">What to do: {remedy.Text}</p>");
        page.Write($"</td></tr>\n");
    }

    private static string Outcome(ValidationResult result)
    {
        if (result.Findings.Count == 0)
            return "No findings";
        return string.Join(", ", SeverityMarkup.MostSevereFirst
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
        // A last day equal to the first is not repeated. All else is shown as billed.
        if (line.Through is { } through && through != line.From)
        {
            page.Write($" through ");
            WriteDate(page, through);
        }
    }

    private static void WriteDate(HtmlWriter page, DateOnly date) =>
        page.Write($"<time>{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</time>");
}
