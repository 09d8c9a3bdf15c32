namespace CptRules.Cli.Rendering;

/// <summary>The rows of a rule set about one modifier, as named lines. Rows of other care settings and other days are left out.</summary>
internal static class ModifierRows
{
    private const int MostCodes = 12;

    public static IReadOnlyList<(string Name, string Text)> Conflicts(LookupContext context, ModifierFacts facts) =>
    [
        .. facts.Conflicts
            .Where(row => Applies(context, row.Settings, row.From, row.Through))
            .GroupBy(row => (
                Severity: SeverityText.Of(row.Severity),
                Why: $"{row.Why}{Where(row.Settings, row.From, row.Through)}"))
            .Select(rows => (
                rows.Key.Severity,
                $"{ModifierText.List(context.Rules, [.. rows.Select(row => row.Modifier)])}. {rows.Key.Why}")),
    ];

    public static IReadOnlyList<(string Name, string Text)> Needs(LookupContext context, ModifierFacts facts) =>
    [
        .. facts.Needs
            .Where(row => Applies(context, row.Settings, row.From, row.Through))
            .Select(row => (string.Join(" or ", row.OneOf), $"{row.Why}{Where(row.Settings, row.From, row.Through)}")),
    ];

    public static IReadOnlyList<(string Name, string Text)> Restrictions(LookupContext context, ModifierFacts facts) =>
    [
        .. facts.Restrictions
            .Where(row => Applies(context, row.Settings, null, null))
            .Select(row => (SeverityText.Of(row.Severity), $"{Codes(row)}. {row.Why}{Where(row.Settings, null, null)}")),
    ];

    public static IReadOnlyList<(string Name, string Text)> Requirements(LookupContext context, ModifierFacts facts) =>
    [
        .. facts.RequiredFor
            .Where(row => Applies(context, row.Settings, row.From, row.Through) && !IsOtherMeaning(facts, row))
            .Select(row => (SeverityText.Of(row.Severity), $"{Requirement(row)}{Where(row.Settings, row.From, row.Through)}")),
    ];

    // The letters of RD are also a trip, which the page shows. That ambulance codes need a trip is not about the drug modifier.
    private static bool IsOtherMeaning(ModifierFacts facts, ModifierRequirement row) =>
        row.OneOf.Count == 0 && facts.IsListed && facts.Class != ModifierClass.Ambulance;

    private static bool Applies(LookupContext context, IReadOnlyList<CareSetting> settings, DateOnly? from, DateOnly? through) =>
        (context.IsDefaultSetting || settings.Contains(context.Setting))
        && (from is not { } first || first <= context.Day)
        && (through is not { } last || context.Day <= last);

    private static string Where(IReadOnlyList<CareSetting> settings, DateOnly? from, DateOnly? through)
    {
        List<string> limits = [];
        if (settings.Count < CareSettingNames.All.Count)
            limits.Add(string.Join(", ", settings.Select(CareSettingNames.InWords)));
        if (from is not null || through is not null)
            limits.Add(Dates.Window(from, through));
        return limits.Count == 0 ? "" : $" ({string.Join("; ", limits)})";
    }

    private static string Codes(ModifierRestriction row)
    {
        string codes = row switch
        {
            { Codes: { } some } => List(some),
            { ExceptCodes: { } some } => $"All codes but {List(some)}",
            { Bilateral: { } indicator } => $"Codes with bilateral indicator {indicator}",
            _ => "All codes",
        };
        return row.ExceptBillTypes.Count == 0 ? codes : $"{codes}, not on bill type {string.Join(", ", row.ExceptBillTypes)}x";
    }

    private static string Requirement(ModifierRequirement row)
    {
        string codes = row.MultipleProcedures is { } indicator
            ? $"{List(row.Codes)}, and codes with multiple procedure indicator {indicator}"
            : List(row.Codes);
        string oneOf = row.OneOf.Count switch
        {
            0 => "an origin and a destination",
            1 => row.OneOf[0],
            _ => $"one of {string.Join(' ', row.OneOf)}",
        };
        return $"{row.Name}: {codes}. Needs {oneOf}.";
    }

    private static string List(IReadOnlyList<string> codes) => codes.Count <= MostCodes
        ? string.Join(", ", codes)
        : $"{string.Join(", ", codes.Take(MostCodes))} and {codes.Count - MostCodes} more";
}
