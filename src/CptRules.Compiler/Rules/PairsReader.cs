using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the PTP pairs. A row of the file is a row of each setting that it has an indicator for.</summary>
internal static class PairsReader
{
    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        PairsJson json = file.Parse(RulesJsonContext.Default.PairsJson);
        if (!PairQuarter.TryOf(json.InForceBy, out byte inForceBy))
            throw file.Error("$.inForceBy", "expected the first day of a calendar quarter, from 1996 to 2058.");
        int practitioner = 0;
        int hospital = 0;
        var starts = new PairStarts(file, json.InForceBy);
        foreach ((string path, PairsJson.PairEntry row) in file.Rows("$.pairs", json.Pairs))
        {
            if (row.Practitioner is null && row.OutpatientHospital is null)
                throw file.Error(path, "expected an indicator for practitioner, outpatientHospital or both.");
            if (row.From > row.Through)
                throw file.Error($"{path}.through", "expected a day not before from.");
            if (row.Column1 == row.Column2)
                throw file.Error($"{path}.column2", "expected a code other than column 1.");
            if (row.Practitioner is { } indicator)
            {
                Add(CareSetting.Practitioner, $"{path}.practitioner", row, indicator);
                practitioner++;
            }

            if (row.OutpatientHospital is { } hospitalIndicator)
            {
                Add(CareSetting.OutpatientHospital, $"{path}.outpatientHospital", row, hospitalIndicator);
                hospital++;
            }
        }

        tables.Sources.Add(sources.Census(file, "$.sources.practitioner", json.Sources.Practitioner, practitioner));
        tables.Sources.Add(sources.Census(file, "$.sources.outpatientHospital", json.Sources.OutpatientHospital, hospital));
        sources.Use(file, "$.sources.from", json.Sources.From);

        void Add(CareSetting setting, string path, PairsJson.PairEntry row, int indicator)
        {
            if (indicator is not (0 or 1))
                throw file.Error(path, "expected indicator 0 or 1.");
            DateOnly from = starts.Of(setting, path, row);
            tables.Pairs.Add(new(
                setting, row.Column1, row.Column2, from, row.Through ?? DateOnly.MaxValue, (byte)indicator, row.Rationale,
                row.From is null ? inForceBy : (byte)0));
        }
    }

    /// <summary>
    /// The day from which each row of a pair applies: its first day or, if that is not known, the earliest day that is possible.
    /// </summary>
    private sealed class PairStarts(RuleFile file, DateOnly inForceBy)
    {
        // The last day of the row before, of each pair.
        private readonly Dictionary<(CareSetting, CodeKey, CodeKey), DateOnly> _lastDays = [];

        /// <exception cref="RuleSourceException">The row begins before the row before it of the same pair has ended.</exception>
        public DateOnly Of(CareSetting setting, string path, PairsJson.PairEntry row)
        {
            (CareSetting, CodeKey, CodeKey) pair = (setting, row.Column1, row.Column2);
            bool hasEarlier = _lastDays.TryGetValue(pair, out DateOnly lastDay);
            if (hasEarlier && (lastDay == DateOnly.MaxValue || lastDay >= row.From || lastDay >= row.Through))
                throw file.Error(path, "expected the rows of a pair in the order of their days, each after the end of the row before.");
            DateOnly from = row.From ?? (hasEarlier ? lastDay.AddDays(1) : PairQuarter.First);
            if (row.From is null && from > inForceBy)
                throw file.Error(path, "expected from, because the row before ended on inForceBy or later.");
            _lastDays[pair] = row.Through ?? DateOnly.MaxValue;
            return from;
        }
    }
}
