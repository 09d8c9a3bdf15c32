namespace CptRules.Cli.Rendering.Html;

/// <summary>The frame of a page: its head, the filter above the claims, and the script at the end.</summary>
internal static class PageFrame
{
    public static void WriteTop(HtmlWriter page, RuleSetRelease release)
    {
        string style = Resources.Style;
        // The page loads nothing, and only its own style and script are used, whatever text a claim contains.
        string sources = $"style-src '{Resources.DigestOf(style)}'; script-src '{Resources.DigestOf(Resources.Script)}'";
        string policy = $"default-src 'none'; {sources}; base-uri 'none'; form-action 'none'";
        page.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>Claims checked against release {release.Name}</title>
            <style>
            """);
        page.WriteResource(style);
        page.Write($"""
            </style>
            </head>
            <body>
            <header>
            <h1>Claims checked against release {release.Name}</h1>
            <nav aria-label="Sections"><a href="#summary">Summary</a> <a href="#claims">Claims</a> <a href="#rules">Rules</a></nav>
            </header>
            <main>

            """);
    }

    public static void WriteClaimsTop(HtmlWriter page, RunTotals totals)
    {
        // The script removes "hidden", because the filter does nothing without it.
        page.Write($"""
            <section id="claims" aria-labelledby="claims-title">
            <h2 id="claims-title">Claims</h2>
            <form id="filter" hidden>
            <fieldset>
            <legend>Show</legend>

            """);
        WriteChoice(page, "error", "Errors", totals.Findings(Severity.Error));
        WriteChoice(page, "warning", "Warnings", totals.Findings(Severity.Warning));
        WriteChoice(page, "info", "Information", totals.Findings(Severity.Info));
        WriteChoice(page, "none", "Claims without findings", totals.WithoutFindings);
        page.Write($"""
            </fieldset>
            <output id="shown" aria-live="polite"></output>
            </form>

            """);
        if (totals.Read + totals.Unreadable == 0)
            page.Write($"<p>The input is empty.</p>\n");
    }

    public static void WriteClaimsBottom(HtmlWriter page) => page.Write($"</section>\n");

    public static void WriteBottom(HtmlWriter page)
    {
        page.Write($"</main>\n<script>");
        page.WriteResource(Resources.Script);
        page.Write($"</script>\n</body>\n</html>\n");
    }

    private static void WriteChoice(HtmlWriter page, string value, string label, long count) =>
        page.Write($"<label><input type=\"checkbox\" name=\"severity\" value=\"{value}\" checked> {label} <span "
            + $"class=\"count\">{count}</span></label>\n");
}
