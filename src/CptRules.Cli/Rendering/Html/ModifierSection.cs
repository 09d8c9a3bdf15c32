namespace CptRules.Cli.Rendering.Html;

/// <summary>The modifiers that the findings name, each with its label.</summary>
internal static class ModifierSection
{
    public static void Write(HtmlWriter page, ModifierLegend legend)
    {
        (string Modifier, string Label)[] entries = [.. legend.Entries];
        if (entries.Length == 0)
            return;
        page.Write($"""
            <section id="modifiers" aria-labelledby="modifiers-title">
            <h2 id="modifiers-title">Modifiers</h2>
            <dl class="glossary">

            """);
        foreach ((string modifier, string label) in entries)
            page.Write($"<div><dt>{modifier}</dt><dd>{label}</dd></div>\n");
        page.Write($"</dl>\n</section>\n");
    }
}
