namespace CptRules.Cli.Rendering;

/// <summary>The facts of one modifier as text.</summary>
internal static class ModifierRenderer
{
    public static void Write(TextPage page, LookupContext context, ModifierFacts facts)
    {
        page.Heading(ModifierText.Heading(facts));
        page.Line(LookupContextText.About(
            context, context.IsDefaultSetting ? "all settings" : CareSettingNames.InWords(context.Setting)));
        page.Gap();
        page.Named(Summary(context, facts));
        page.NamedGroup("Excludes on the same line (MOD406)", ModifierRows.Conflicts(context, facts));
        page.NamedGroup("Needs on the same line (MOD413)", ModifierRows.Needs(context, facts));
        page.NamedGroup("Does not belong on (MOD404); the first that applies decides", ModifierRows.Restrictions(context, facts));
        page.NamedGroup("Codes that need it or another modifier (MOD411)", ModifierRows.Requirements(context, facts));
    }

    private static List<(string Name, string Text)> Summary(LookupContext context, ModifierFacts facts)
    {
        var lines = new List<(string, string)>();
        if (facts.IsListed)
        {
            lines.Add(("In force", InForce(context, facts)));
            lines.Add(("Source", facts.Source ?? "not known"));
            if (facts.Class != ModifierClass.Other)
                lines.Add(("About", ModifierClassText.Of(facts.Class)));
            lines.Add(("PTP edits", facts.CanBypassPairs
                ? "It can bypass an edit with indicator 1 if the record supports it; 'cptrules pair CODE CODE' shows where."
                : "It bypasses no edit."));
        }

        if (facts.Trip is { } trip)
            lines.Add((
                facts.IsListed ? "On ambulance codes" : "Ambulance",
                $"{trip}: the two letters are the origin and the destination."));
        if (facts.Policy is { } policy)
            lines.Add(("Codes", policy));
        if (facts.ListedFor.Count > 0)
        {
            string codes = string.Join(", ", facts.ListedFor);
            lines.Add(("Explicit lists", $"{codes} lists it. A code with a list takes only the modifiers on it."));
        }

        return lines;
    }

    private static string InForce(LookupContext context, ModifierFacts facts)
    {
        if (facts is { From: null, Through: null })
            return "Yes. Its dates are not known.";
        return $"{(facts.IsInForce(context.Day) ? "Yes" : "No")}, {Dates.Window(facts.From, facts.Through)}.";
    }
}
