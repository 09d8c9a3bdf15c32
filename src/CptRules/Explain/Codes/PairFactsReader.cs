using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Reads the PTP edits between two codes, and counts those of one code.</summary>
internal static class PairFactsReader
{
    /// <summary>
    /// The edits in force between two codes, at most one in each direction, starting with <paramref name="codeA"/> as column 1.
    /// </summary>
    public static IReadOnlyList<PairEdit> Between(RuleSet rules, int codeA, int codeB, DateOnly date, CareSetting setting)
    {
        RuleData data = rules.Data;
        var edits = new List<PairEdit>(2);
        if (data.TryFindEdit(codeA, codeB, date.DayNumber, setting, out PairWindowEntry window))
            edits.Add(Edit(data, codeA, codeB, window, date.DayNumber, setting));
        if (data.TryFindEdit(codeB, codeA, date.DayNumber, setting, out window))
            edits.Add(Edit(data, codeB, codeA, window, date.DayNumber, setting));
        return edits;
    }

    /// <summary>All edits between two codes on any day, ascending by first day, then column 1.</summary>
    public static IReadOnlyList<PairEdit> Between(RuleSet rules, int codeA, int codeB, CareSetting setting)
    {
        RuleData data = rules.Data;
        PairWindowEntry[] windows = data.WindowsOf(codeA, codeB, setting).ToArray();
        return Array.AsReadOnly(windows
            .Select(window => (From: window.From, Edit: window.LowerIsColumn1 == codeA < codeB
                ? Edit(data, codeA, codeB, window, window.Through, setting)
                : Edit(data, codeB, codeA, window, window.Through, setting)))
            .OrderBy(found => found.From)
            .ThenBy(found => found.Edit.Column1, StringComparer.Ordinal)
            .Select(found => found.Edit)
            .ToArray());
    }

    /// <summary>The number of edits in force on the day with the code in column 1, and in column 2.</summary>
    public static PairCounts Count(RuleData data, int code, int day, CareSetting setting)
    {
        if (data.PairsOf(setting) is not { } pairs)
            return default;
        int first = 0;
        int second = 0;
        pairs.ForEachPartner(code, (other, pairClass) =>
        {
            ReadOnlySpan<PairWindowEntry> windows = data.WindowsOf(pairClass);
            if (RuleData.TryFindEdit(windows, lowerIsColumn1: code < other, day, out _))
                first++;
            if (RuleData.TryFindEdit(windows, lowerIsColumn1: other < code, day, out _))
                second++;
        });
        return new(first, second);
    }

    private static PairEdit Edit(RuleData data, int column1, int column2, in PairWindowEntry window, int day, CareSetting setting)
    {
        CodeKey key1 = data.Codes[column1].Key;
        ulong on1 = 0;
        ulong on2 = 0;
        if (window.Indicator != 0)
        {
            var bypass = new PairBypass(
                setting,
                day,
                data.IsInClass(column1, key1, CodeFlags.EvaluationAndManagement),
                data.IsInClass(column2, data.Codes[column2].Key, CodeFlags.EvaluationAndManagement),
                setting == CareSetting.Practitioner
                    && (GlobalDays)data.PolicyOn(column1, day).GlobalDays is GlobalDays.Days000 or GlobalDays.Days010);
            on1 = bypass.SureOnColumn1;
            on2 = bypass.SureOnColumn2;
        }

        return new PairEdit(
            setting,
            key1.ToString(),
            data.Codes[column2].Key.ToString(),
            window,
            PairRationaleWords.Of((PairRationale)window.Rationale))
        {
            Meaning = PairIndicatorWords.Of(window.Indicator),
            ModifiersOnColumn1 = PairIndicatorWords.Modifiers(on1),
            ModifiersOnColumn2 = PairIndicatorWords.Modifiers(on2),
        };
    }
}
