namespace CptRules.Cli.Rendering.Html;

/// <summary>The rules with findings: what each one reports, its default severity, and where it is published.</summary>
internal static class GlossarySection
{
    public static void Write(HtmlWriter page, RunTotals totals)
    {
        page.Write($"""
            <section id="rules" aria-labelledby="rules-title">
            <h2 id="rules-title">Rules with findings</h2>

            """);
        if (totals.Rules.Count == 0)
            page.Write($"<p>None.</p>\n");
        else
            WriteRules(page, totals);
        page.Write($"</section>\n");
    }

    private static void WriteRules(HtmlWriter page, RunTotals totals)
    {
        page.Write($"<dl class=\"glossary\">\n");
        foreach (RuleTotal rule in totals.Rules)
        {
            RuleInfo entry = RuleInfo.Of(rule.Id);
            page.Write($"""
                <div><dt id="rule-{rule.Rule}" tabindex="-1">{rule.Rule} {rule.Name}</dt>
                <dd>{entry.Summary} <span class="source">By default: {entry.SeverityNote}. Source: {entry.Source}.</span></dd></div>

                """);
        }

        page.Write($"</dl>\n");
    }
}
