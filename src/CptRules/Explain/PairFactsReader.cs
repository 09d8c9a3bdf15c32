using CptRules.Data;
using CptRules.Data.Format;
using CptRules.Data.Rows;

namespace CptRules.Explain;

/// <summary>Reads the PTP edits of a code: those with one other code, and how many there are.</summary>
internal static class PairFactsReader
{
    /// <summary>The edits in force between two codes, at most one in each direction; the one whose column 1 is <paramref name="codeA"/> first.</summary>
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

    /// <summary>The window in force with these columns on the day; false if there is none.</summary>
    public static bool TryFind(RuleData data, int column1, int column2, int day, CareSetting setting, out PairWindowEntry found)
    {
        found = default;
        int rank1 = RankOf(data, column1, setting);
        int rank2 = RankOf(data, column2, setting);
        if (data.PairsOf(setting) is not { } pairs || rank1 == PairTable.NoRank || rank2 == PairTable.NoRank || rank1 == rank2)
            return false;
        int pairClass = pairs.Find(rank1, rank2);
        return pairClass >= 0 && TryFind(data.WindowsOf(pairClass), rank1 < rank2 ? 0 : 1, day, out found);
    }

    /// <summary>How many edits in force on the day have the code in column 1, and in column 2.</summary>
    public static (int AsColumn1, int AsColumn2) Count(RuleData data, int code, int day, CareSetting setting)
    {
        int rank = RankOf(data, code, setting);
        if (data.PairsOf(setting) is not { } pairs || rank == PairTable.NoRank)
            return default;
        int first = 0;
        int second = 0;
        pairs.ForEachPartner(rank, (other, pairClass) =>
        {
            int asColumn1 = rank < other ? 0 : 1;
            ReadOnlySpan<PairWindowEntry> windows = data.WindowsOf(pairClass);
            if (TryFind(windows, asColumn1, day, out _))
                first++;
            if (TryFind(windows, 1 - asColumn1, day, out _))
                second++;
        });
        return (first, second);
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

    private static int RankOf(RuleData data, int code, CareSetting setting) => code < 0 ? PairTable.NoRank : data.Codes[code].PairRank(setting);

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
            window.Indicator,
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
