using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>Selects the sources of a release that the facts of a code come from.</summary>
internal static class SourceFacts
{
    public static IReadOnlyList<RuleSource> Of(RuleSet rules, int code, int day, CareSetting setting) =>
        rules.Release.Sources.Where(source => HasFacts(rules.Data, source, code, day, setting)).ToList().AsReadOnly();

    private static bool HasFacts(RuleData data, RuleSource source, int code, int day, CareSetting setting) => source.Kind switch
    {
        SourceKind.MuePractitioner => HasLimit(data, source, code, day, CareSetting.Practitioner),
        SourceKind.MueOutpatientHospital => HasLimit(data, source, code, day, CareSetting.OutpatientHospital),
        SourceKind.MueDmeSupplier => HasLimit(data, source, code, day, CareSetting.DmeSupplier),
        SourceKind.Mpfs => HasPolicy(data, source, code, day),
        SourceKind.PtpPractitioner => setting == CareSetting.Practitioner && HasPairs(data, code, setting),
        SourceKind.PtpOutpatientHospital => setting == CareSetting.OutpatientHospital && HasPairs(data, code, setting),
        SourceKind.AddOns => data.Codes[code].Has(CodeFlags.AddOnRows) || Array.Exists(data.AddOns, row => row.Primary == code),
        SourceKind.Hcpcs => IsInHcpcs(data, code),
        SourceKind.Opps => HasStatus(data, source, code, day),
        SourceKind.CodePage => data.Codes[code].Has(CodeFlags.ExplicitList)
            || Array.Exists(data.Sections.CodeHistory, entry => entry.Code == code),
        SourceKind.Manual => data.Codes[code].Has(CodeFlags.RequiredModifier),

        // These are about modifiers, not about codes.
        SourceKind.HcpcsModifiers or SourceKind.Cpt or SourceKind.PolicyManual => false,
        _ => true,
    };

    // Level II codes begin with a letter.
    private static bool IsInHcpcs(RuleData data, int code) => data.Codes[code].Key.StartsWithLetter
        && (data.Codes[code].Has(CodeFlags.OwnDates)
            || data.HcpcsOf(code) is not { Coverage: 0, Pricing: 0 }
            || Array.Exists(data.Sections.CodeWords, words => words.Code == code && (words.TypeOfService != 0 || words.Betos != 0)));

    private static bool HasLimit(RuleData data, RuleSource source, int code, int day, CareSetting setting)
    {
        int table = data.PeriodOf(day).Mue(setting);
        return data.MueRow(code, table) != 0 && IsDated(source, data.Sections.MueTables[table].Date);
    }

    private static bool HasPolicy(RuleData data, RuleSource source, int code, int day)
    {
        int table = data.PeriodOf(day).Mpfs;
        return data.MpfsRow(code, table) != 0 && IsDated(source, data.Sections.MpfsTables[table]);
    }

    private static bool HasStatus(RuleData data, RuleSource source, int code, int day)
    {
        int table = data.PeriodOf(day).Opps;
        return data.OppsRow(code, table) != default && IsDated(source, data.Sections.OppsTables[table]);
    }

    private static bool HasPairs(RuleData data, int code, CareSetting setting) =>
        data.PairsOf(setting) is { } pairs && pairs.HasPairs(code);

    // A source without a date contributes to all tables of its kind.
    private static bool IsDated(RuleSource source, int day) => source.Date is not { } date || date.DayNumber == day;
}
