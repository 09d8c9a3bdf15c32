using System.Globalization;
using CptRules.Compiler.Diff;
using CptRules.Compiler.Reading;

namespace CptRules.Cli.Rendering;

/// <summary>The PTP edits between two codes as text, in both directions.</summary>
internal static class PairRenderer
{
    public static void Write(TextPage page, LookupContext context, string first, string second)
    {
        foreach (string code in (string[])(first == second ? [first] : [first, second]))
            WriteCode(page, code, context.Find(code));
        page.Line(LookupContextText.Of(context));
        page.Gap();
        if (first == second)
        {
            page.Line("PTP edits are between different codes only. Repeated lines of one code are checked by its unit limit and as "
                + "duplicates.");
            return;
        }

        WriteInForce(page, context, first, second);
        WriteWindows(page, context, first, second);
    }

    /// <summary>Why a rule set has no PTP edits of a care setting, as the end of a sentence.</summary>
    public static string NoPairs(CareSetting setting) => setting == CareSetting.DmeSupplier
        ? "there are no PTP edits for DME suppliers"
        : $"the release contains no PTP edits of the setting {CareSettingNames.InWords(setting)}, so published edits may be missing";

    private static void WriteCode(TextPage page, string code, CodeFacts? facts)
    {
        page.Heading(facts?.ToString() ?? code);
        if (facts?.Description is { } description)
            page.Line($"Description: {description}");
        if (facts is null)
            page.Line("Not in this release: lines with this code are not checked against edits.");
        else if (facts.IsInForce != true)
            page.Line($"{(facts.IsInForce is null ? "" : "Not in force. ")}{facts.InForceReason}");
    }

    private static void WriteInForce(TextPage page, LookupContext context, string first, string second)
    {
        if (!context.Rules.HasPairs(context.Setting))
        {
            page.Line($"{char.ToUpperInvariant(NoPairs(context.Setting)[0])}{NoPairs(context.Setting)[1..]}.");
            return;
        }

        IReadOnlyList<PairEdit> edits = context.Rules.PairsBetween(first, second, context.Day, context.Setting);
        if (edits.Count == 0)
        {
            page.Line($"On {Dates.Of(context.Day)} there is no PTP edit between {first} and {second} in either direction "
                + $"({CareSettingNames.InWords(context.Setting)}).");
            return;
        }

        for (int i = 0; i < edits.Count; i++)
        {
            if (i > 0)
                page.Gap();
            WriteEdit(page, edits[i], context.Day);
        }

        if (edits.Count > 1)
            return;
        page.Gap();
        page.Line($"In the other direction, no edit denies {edits[0].Column1} with {edits[0].Column2} on that day.");
    }

    private static void WriteWindows(TextPage page, LookupContext context, string first, string second)
    {
        IReadOnlyList<PairEdit> history = context.PairHistory(first, second);
        if (history.Count == 0)
            return;
        page.Gap();
        page.Heading("All edits between the two codes, including ended ones");
        page.Named([.. history.Select((edit, i) =>
        (
            CareSettingNames.InWords(edit.Setting),
            $"{edit.Column2} is denied with {edit.Column1}, indicator {((int)edit.Indicator).ToString(CultureInfo.InvariantCulture)}, "
                + $"{(history.Take(i).Any(earlier => IsSameEdit(earlier, edit)) ? "again " : "")}{InForce(edit)}; "
                + On(edit, context.Day)
        ))]);
    }

    private static bool IsSameEdit(PairEdit edit, PairEdit other) => edit.Setting == other.Setting && edit.Column1 == other.Column1;

    private static string On(PairEdit edit, DateOnly day) =>
        day > edit.Through ? "ended"
        : edit.IsInForce(day) switch
        {
            true => "in force",
            false => "not yet in force",
            null => "not known whether in force",
        };

    private static string InForce(PairEdit edit) => Dates.Window(edit.From, edit.InForceBy, edit.Through);

    private static void WriteEdit(TextPage page, PairEdit edit, DateOnly day)
    {
        string bypass = edit.Indicator == PairIndicator.NotAllowed ? "" : ", unless a modifier bypasses the edit";
        page.Heading($"{edit.Column2} is denied with {edit.Column1}{bypass}");
        List<(string, string)> lines =
        [
            ("Column 1", $"{edit.Column1}, paid"),
            ("Column 2", $"{edit.Column2}, denied"),
            ("Indicator", $"{((int)edit.Indicator).ToString(CultureInfo.InvariantCulture)}: {edit.Meaning}"),
        ];
        if (edit.ModifiersOnColumn2.Count > 0)
            lines.Add(($"Bypass on {edit.Column2}", $"any of {string.Join(' ', edit.ModifiersOnColumn2)}"));
        if (edit.ModifiersOnColumn1.Count > 0)
            lines.Add(($"Bypass on {edit.Column1}", $"or any of {string.Join(' ', edit.ModifiersOnColumn1)}"));
        if (edit.Indicator != PairIndicator.NotAllowed)
            lines.Add(("", "Each modifier must also be eligible for its code."));
        lines.Add(("In force", InForce(edit)));
        if (edit.IsInForce(day) is null)
            lines.Add(("", $"Whether it was in force on {Dates.Of(day)} is not known. Claims are checked as if it was."));
        lines.Add(("Published reason", edit.Rationale));
        page.Named(lines);
    }
}
