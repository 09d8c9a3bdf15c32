using System.Globalization;

namespace CptRules.Cli.Rendering;

/// <summary>The facts of one code as text.</summary>
internal static class CodeFactsRenderer
{
    private const int NameWidth = 18;

    // The only dated indicator that is not of the fee schedule.
    private const string ApcStatus = "APC status";
    private const string NoRow = "no row on that day";

    public static void Write(TextPage page, LookupContext context, CodeFacts facts)
    {
        page.Heading(facts.ToString());
        page.Line(LookupContextText.Of(context));
        page.Gap();
        page.Named(Summary(context, facts));
        WriteLimits(page, facts);
        WriteLinks(page, context, "Primaries: codes that this add-on code is paid with", facts.AddOn.Primaries);
        WriteLinks(page, context, "Add-on codes that list this code as their primary", facts.AddOn.AddOns);
        WriteModifiers(page, context, facts);
        WritePolicy(page, facts);
        WriteHistory(page, context, facts);
        page.NamedGroup("Sources", Sources(facts));
    }

    private static List<(string Name, string Text)> Summary(LookupContext context, CodeFacts facts)
    {
        var lines = new List<(string, string)>();
        Add(lines, "Description", facts.Description);
        lines.Add(("In force", CodeText.InForce(facts)));
        if (facts.From is not null || facts.Through is not null)
            lines.Add(("Own dates", Dates.Window(facts.From, facts.Through)));
        lines.Add(("Fee schedule", FeeSchedule(facts)));
        if (facts.Outpatient is null)
            lines.Add((ApcStatus, HasOpps(context) ? NoRow : "no OPPS table in the rule set"));
        Add(lines, "Type of service", facts.Hcpcs?.TypeOfService);
        Add(lines, "BETOS", facts.Hcpcs?.Betos);
        Add(lines, "CCS class", facts.Hcpcs?.ClinicalClass);
        lines.Add(("Add-on code", AddOn(facts)));
        lines.Add(("Eligible modifiers", facts.EligibleModifiers is { } list
            ? $"the {Number(list.Count)} of an explicit list, below"
            : "no explicit list: policy and dates decide"));
        lines.Add(("PTP edits", Pairs(context, facts)));
        return lines;
    }

    private static bool HasOpps(LookupContext context) =>
        context.Rules.Release.Tables.Any(table => table is { Kind: SourceKind.Opps, Quarter: not null });

    private static string FeeSchedule(CodeFacts facts)
    {
        if (facts.FeeSchedule is not { } policy)
            return NoRow;
        string rows = (policy.Status, policy.Modifiers) switch
        {
            (null, var modifiers) => $"no row without modifier, only for {string.Join(", ", modifiers)}; ",
            (_, { Count: > 0 } modifiers) => $"also rows for modifier {string.Join(", ", modifiers)}; ",
            _ => "",
        };
        return $"{rows}policy unchanged {Dates.Since(policy.Since, policy.MayBeOlder)}";
    }

    private static (string Kind, string Names)[] Sources(CodeFacts facts) =>
    [
        .. facts.Sources
            .GroupBy(source => source.KindName)
            .Select(sources => (sources.Key, string.Join("; ", sources.Select(Source)))),
    ];

    private static string Source(RuleSource source) => source.Date is null ? source.Name : $"{source.Name}, {Dates.Of(source.Date)}";

    private static string AddOn(CodeFacts facts)
    {
        if (facts.AddOn.Type is { } type)
            return $"Yes, type {Number((int)type)}: {facts.AddOn.Meaning}";
        return facts.Setting == CareSetting.DmeSupplier
            ? "No. Add-on edits do not apply to DME suppliers."
            : "No: the release has no add-on edit for it on that day.";
    }

    private static string Pairs(LookupContext context, CodeFacts facts)
    {
        if (!context.Rules.HasPairs(facts.Setting))
            return PairRenderer.NoPairs(facts.Setting);
        string setting = CareSettingNames.InWords(facts.Setting);
        if (facts.Pairs.AsColumn1 + facts.Pairs.AsColumn2 == 0)
            return $"none in force on that day ({setting})";
        return $"in column 1 (paid) of {Number(facts.Pairs.AsColumn1)}, in column 2 (denied) of {Number(facts.Pairs.AsColumn2)} "
            + $"({setting}); "
            + $"'cptrules pair {facts.Code} CODE' shows one";
    }

    // An indicator has a date of its own only where that of the whole policy, in the summary, is not its date.
    private static void WritePolicy(TextPage page, CodeFacts facts)
    {
        if (facts.Indicators.Count == 0)
            return;
        page.Gap();
        page.Heading("Indicators");
        page.Columns([.. facts.Indicators.Select(indicator => (string[])
        [
            indicator.Name.PadRight(NameWidth),
            indicator.Value,
            $"{indicator.Meaning ?? "meaning not known"}{Since(indicator, facts.FeeSchedule)}",
        ])]);
    }

    private static string Since(CodeIndicator indicator, FeeScheduleFacts? policy)
    {
        bool isOfPolicy = indicator.Name != ApcStatus && indicator.Since == policy?.Since && indicator.MayBeOlder == policy?.MayBeOlder;
        return indicator.Since is null || isOfPolicy ? "" : $"; {Dates.Since(indicator.Since, indicator.MayBeOlder)}";
    }

    private static void WriteLimits(TextPage page, CodeFacts facts) =>
        page.NamedGroup(
            "Unit limits (MUE)",
            [.. facts.UnitLimits.Select(limit => (CareSettingNames.InWords(limit.Setting), UnitLimitText.Of(limit)))]);

    private static void WriteModifiers(TextPage page, LookupContext context, CodeFacts facts)
    {
        if (facts.EligibleModifiers is not { } list)
            return;
        page.Gap();
        page.Heading("Eligible modifiers (explicit list)");
        page.Columns([.. list.Select(modifier => (string[])[modifier, ModifierText.Label(context.Rules, modifier)])]);
    }

    private static void WriteLinks(TextPage page, LookupContext context, string heading, IReadOnlyList<AddOnLink> links)
    {
        if (links.Count == 0)
            return;
        page.Gap();
        page.Heading(heading);
        page.Columns([.. links.Select(link => (string[])[link.Code, AddOnLinkText.Of(link, context.Find(link.Code))])]);
    }

    private static void WriteHistory(TextPage page, LookupContext context, CodeFacts facts)
    {
        page.NamedGroup("History", [.. facts.History.Select(entry => (Dates.Of(entry.Date), entry.Text))]);

        // Quarters may be missing between two tables, and the tables do not show that.
        if (facts.History.Any(entry => IsOfTable(entry) && entry.Date > context.Rules.Release.WindowFrom))
            page.Line("The date of a change of a limit, a status or the fee schedule is that of the first table of the release with "
                + "the new value. It may have happened earlier.");
    }

    private static bool IsOfTable(CodeEvent entry) => entry.Kind
        is CodeEventKind.FeeSchedule or CodeEventKind.Indicator or CodeEventKind.UnitLimit or CodeEventKind.OutpatientStatus;

    private static void Add(List<(string, string)> lines, string name, string? text)
    {
        if (text is not null)
            lines.Add((name, text));
    }

    private static string Number(int number) => number.ToString("#,##0", CultureInfo.InvariantCulture);
}
