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
}
