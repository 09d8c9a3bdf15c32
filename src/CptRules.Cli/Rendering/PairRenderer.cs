using System.Globalization;
using CptRules.Compiler.Reading;

namespace CptRules.Cli.Rendering;

/// <summary>The PTP edits between two codes, for people, in both directions.</summary>
internal static class PairRenderer
{
    public static void Write(Page page, LookupContext context, string first, string second)
    {
        foreach (string code in (string[])(first == second ? [first] : [first, second]))
            WriteCode(page, code, context.Find(code));
        page.Line(LookupContextWords.Of(context));
        page.Gap();
        if (first == second)
        {
            page.Line("PTP edits stand between different codes only. A code beside itself is judged by its unit limit and as a duplicate.");
            return;
        }

        WriteInForce(page, context, first, second);
        WriteWindows(page, context, first, second);
    }

    /// <summary>Why a rule set has no PTP edits of a care setting.</summary>
    public static string NoPairs(CareSetting setting) => setting == CareSetting.DmeSupplier
        ? "there are no PTP edits for DME suppliers"
        : $"the release holds no PTP edits of the setting {SettingNames.Words(setting)}, which does not mean that there are none";

    private static void WriteCode(Page page, string code, CodeFacts? facts)
    {
        page.Heading(facts?.ToString() ?? code);
        if (facts is null)
            page.Line("Not known to this release: a line with this code is not judged by edits.");
        else if (facts.IsInForce != true)
            page.Line($"{(facts.IsInForce is null ? "" : "Not in force. ")}{facts.InForceReason}");
    }

    private static void WriteInForce(Page page, LookupContext context, string first, string second)
    {
        if (!context.Rules.HasPairs(context.Setting))
        {
            page.Line($"{char.ToUpperInvariant(NoPairs(context.Setting)[0])}{NoPairs(context.Setting)[1..]}.");
            return;
        }

        IReadOnlyList<PairEdit> edits = context.Rules.PairsBetween(first, second, context.Day, context.Setting);
        if (edits.Count == 0)
        {
            page.Line($"No PTP edit stands between {first} and {second} on {Dates.Of(context.Day)} ({SettingNames.Words(context.Setting)}), in either direction.");
            return;
        }

        for (int i = 0; i < edits.Count; i++)
        {
            if (i > 0)
                page.Gap();
            WriteEdit(page, edits[i]);
        }

        if (edits.Count > 1)
            return;
        page.Gap();
        page.Line($"The other way round, no edit denies {edits[0].Column1} beside {edits[0].Column2} on that day.");
    }

    private static void WriteWindows(Page page, LookupContext context, string first, string second)
    {
        IReadOnlyList<PairEdit> ever = context.PairsEver(first, second);
        if (ever.Count == 0)
            return;
        page.Gap();
        page.Heading("All edits between the two, ended ones too");
        page.Table(
            ["Setting", "Denied", "Beside", "Indicator", "In force", $"On {Dates.Of(context.Day)}"],
            ever.Select((edit, i) => (string[])
            [
                SettingNames.Words(edit.Setting),
                edit.Column2,
                edit.Column1,
                edit.Indicator.ToString(CultureInfo.InvariantCulture),
                $"{(ever.Take(i).Any(earlier => earlier.Setting == edit.Setting && earlier.Column1 == edit.Column1) ? "again " : "")}{Dates.Window(edit.From, edit.Through)}",
                On(edit, context.Day),
            ]));
    }

    private static string On(PairEdit edit, DateOnly day) =>
        day < edit.From ? "not yet"
        : day > edit.Through ? "ended"
        : "in force";

    private static void WriteEdit(Page page, PairEdit edit)
    {
        page.Heading($"{edit.Column2} is denied beside {edit.Column1}{(edit.Indicator == 0 ? "" : ", unless a modifier sets the two apart")}");
        List<(string, string)> lines =
        [
            ("Column 1", $"{edit.Column1}, paid"),
            ("Column 2", $"{edit.Column2}, denied"),
            ("Indicator", $"{edit.Indicator.ToString(CultureInfo.InvariantCulture)}: {edit.Meaning}"),
        ];
        if (edit.ModifiersOnColumn2.Count > 0)
            lines.Add(($"Bypass on {edit.Column2}", $"any of {string.Join(' ', edit.ModifiersOnColumn2)}"));
        if (edit.ModifiersOnColumn1.Count > 0)
            lines.Add(($"Bypass on {edit.Column1}", $"or any of {string.Join(' ', edit.ModifiersOnColumn1)}"));
        if (edit.Indicator != 0)
            lines.Add(("", "Each modifier must be eligible for its code all the same."));
        lines.Add(("In force", Dates.Window(edit.From, edit.Through)));
        lines.Add(("Published reason", edit.Rationale));
        page.Named(lines);
    }
}
