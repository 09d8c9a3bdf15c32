using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>Picks the sources of a release that feed the facts of a code.</summary>
internal static class SourceFacts
{
    private static readonly CareSetting[] Settings = Enum.GetValues<CareSetting>();

    public static IReadOnlyList<RuleSource> Of(RuleSet rules, int code, int day, CareSetting setting) =>
        rules.Release.Sources.Where(source => Feeds(rules.Data, source, code, day, setting)).ToList().AsReadOnly();

    private static bool Feeds(RuleData data, RuleSource source, int code, int day, CareSetting setting)
    {
        if (Is("MUE"))
            return Array.Exists(Settings, of => MayBe(of) && HoldsLimit(data, source, code, day, of));
        if (Is("MPFS"))
            return HoldsPolicy(data, source, code, day);
        if (Is("PTP"))
            return MayBe(setting) && data.PairsOf(setting) is { } pairs && pairs.HasPairs(code);
        if (Is("AOC"))
            return data.Codes[code].Has(CodeFlags.AddOnRows) || Array.Exists(data.AddOns, row => row.Primary == code);
        if (Is("HCPCS"))
            return data.Codes[code].Has(CodeFlags.OwnDates) || Array.Exists(data.Sections.CodeWords, words => words.Code == code && (words.TypeOfService != 0 || words.Betos != 0));
        if (Is("OPPS"))
            return Array.Exists(data.Sections.CodeWords, words => words.Code == code && words.ApcStatus != 0);
        if (Is("code page"))
            return data.Codes[code].Has(CodeFlags.ExplicitList) || Array.Exists(data.Sections.CodeHistory, entry => entry.Code == code);
        if (Is("manual"))
            return data.Codes[code].Has(CodeFlags.RequiredModifier);

        // These speak of modifiers, whatever the code.
        return !Is("CPT") && !Is("policy manual");

        bool Is(string kind) => source.Kind.StartsWith(kind, StringComparison.OrdinalIgnoreCase);
        bool MayBe(CareSetting of) => SettingOf(source.Kind) is not { } named || named == of;
    }

    /// <summary>The setting that a kind such as "MUE practitioner" names; null if it names none.</summary>
    private static CareSetting? SettingOf(string kind) =>
        kind.Contains("practitioner", StringComparison.OrdinalIgnoreCase) ? CareSetting.Practitioner
        : kind.Contains("hospital", StringComparison.OrdinalIgnoreCase) ? CareSetting.OutpatientHospital
        : kind.Contains("supplier", StringComparison.OrdinalIgnoreCase) || kind.Contains("DME", StringComparison.OrdinalIgnoreCase) ? CareSetting.DmeSupplier
        : null;

    private static bool HoldsLimit(RuleData data, RuleSource source, int code, int day, CareSetting setting)
    {
        int table = data.PeriodOf(day).Mue(setting);
        return data.MueRow(code, table) != 0 && IsDated(source, data.Sections.MueTables[table].Date);
    }

    private static bool HoldsPolicy(RuleData data, RuleSource source, int code, int day)
    {
        int table = data.PeriodOf(day).Mpfs;
        return data.MpfsRow(code, table) != 0 && IsDated(source, data.Sections.MpfsTables[table]);
    }

    // A source without a date feeds all tables of its kind.
    private static bool IsDated(RuleSource source, int day) => source.Date is not { } date || date.DayNumber == day;
}
