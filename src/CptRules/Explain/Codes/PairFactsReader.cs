using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Reads the PTP edits between two codes, and counts those of one code.</summary>
internal static class PairFactsReader
{
    /// <summary>The edits in force between two codes, at most one in each direction, starting with <paramref name="codeA"/> as column 1.</summary>
    public static IReadOnlyList<PairEdit> Between(RuleSet rules, int codeA, int codeB, DateOnly date, CareSetting setting)
    {
        RuleData data = rules.Data;
        var edits = new List<PairEdit>(2);
        if (TryFind(data, codeA, codeB, date.DayNumber, setting, out PairWindowEntry window))
            edits.Add(Edit(data, codeA, codeB, window, date.DayNumber, setting));
        if (TryFind(data, codeB, codeA, date.DayNumber, setting, out window))
            edits.Add(Edit(data, codeB, codeA, window, date.DayNumber, setting));
        return edits;
    }

    /// <summary>All edits between two codes on any day, ascending by first day, then column 1.</summary>
    public static IReadOnlyList<PairEdit> Between(RuleSet rules, int codeA, int codeB, CareSetting setting)
    {
        RuleData data = rules.Data;
        int directionA = DirectionOf(codeA, codeB);
        PairWindowEntry[] windows = WindowsOf(data, codeA, codeB, setting).ToArray();
        return Array.AsReadOnly(windows
            .Select(window => (From: window.From, Edit: window.Direction == directionA
                ? Edit(data, codeA, codeB, window, window.Through, setting)
                : Edit(data, codeB, codeA, window, window.Through, setting)))
            .OrderBy(found => found.From)
            .ThenBy(found => found.Edit.Column1, StringComparer.Ordinal)
            .Select(found => found.Edit)
            .ToArray());
    }

    /// <summary>The window in force with these columns on the day; false if there is none.</summary>
    public static bool TryFind(RuleData data, int column1, int column2, int day, CareSetting setting, out PairWindowEntry found) =>
        TryFind(WindowsOf(data, column1, column2, setting), DirectionOf(column1, column2), day, out found);

    /// <summary>The number of edits in force on the day with the code in column 1, and in column 2.</summary>
    public static PairCounts Count(RuleData data, int code, int day, CareSetting setting)
    {
        if (data.PairsOf(setting) is not { } pairs)
            return default;
        int first = 0;
        int second = 0;
        pairs.ForEachPartner(code, (other, pairClass) =>
        {
            int asColumn1 = code < other ? 0 : 1;
            ReadOnlySpan<PairWindowEntry> windows = data.WindowsOf(pairClass);
            if (TryFind(windows, asColumn1, day, out _))
                first++;
            if (TryFind(windows, 1 - asColumn1, day, out _))
                second++;
        });
        return new(first, second);
    }

    private static bool TryFind(ReadOnlySpan<PairWindowEntry> windows, int direction, int day, out PairWindowEntry found)
    {
        foreach (PairWindowEntry window in windows)
        {
            if (window.Direction == direction && window.IsInForce(day))
            {
                found = window;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>The windows of two codes in both directions, on any day.</summary>
    private static ReadOnlySpan<PairWindowEntry> WindowsOf(RuleData data, int codeA, int codeB, CareSetting setting)
    {
        int pairClass = data.PairsOf(setting)?.Find(codeA, codeB) ?? -1;
        return pairClass < 0 ? [] : data.WindowsOf(pairClass);
    }

    private static int DirectionOf(int column1, int column2) => column1 < column2 ? 0 : 1;

    private static PairEdit Edit(RuleData data, int column1, int column2, in PairWindowEntry window, int day, CareSetting setting)
    {
        CodeKey key1 = data.Codes[column1].Key;
        ulong on1 = 0;
        ulong on2 = 0;
        if (window.Indicator != 0)
        {
            on1 = PairBypass.OnColumn1(data.IsInClass(column1, key1, CodeFlags.EvaluationAndManagement), day) & ~PairBypass.DoubtfulOnColumn1(setting);
            on2 = PairBypass.OnColumn2;
        }

        return new PairEdit(
            setting,
            key1.ToString(),
            data.Codes[column2].Key.ToString(),
            (PairIndicator)window.Indicator,
            Day.ToDate(window.From),
            Day.ToDate(window.Through),
            PairRationaleWords.Of((PairRationale)window.Rationale))
        {
            Meaning = PairIndicatorWords.Of(window.Indicator),
            ModifiersOnColumn1 = PairIndicatorWords.Modifiers(on1),
            ModifiersOnColumn2 = PairIndicatorWords.Modifiers(on2),
        };
    }
}
