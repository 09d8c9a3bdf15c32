using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the MPFS tables. Indicators must be published ones (record layout of the RVU files).</summary>
internal static class PayPolicyReader
{
    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        PayPolicyJson json = file.Parse(RulesJsonContext.Default.PayPolicyJson);
        var dates = new HashSet<DateOnly>();
        foreach ((string path, PayPolicyJson.PolicyTable table) in file.Rows("$.tables", json.Tables))
        {
            if (!dates.Add(table.Date))
                throw file.Error($"{path}.date", "expected one table for each date.");
            var rows = new List<MpfsRow>(table.Rows.Count);
            var seen = new HashSet<(CodeKey, ModifierKey)>();
            foreach ((string at, PayPolicyJson.PolicyEntry row) in file.Rows($"{path}.rows", table.Rows))
            {
                if (!seen.Add((row.Code, row.Modifier.GetValueOrDefault())))
                    throw file.Error($"{at}.code", "expected each code and modifier once in a table.");
                rows.Add(Row(file, at, row));
            }

            tables.Mpfs.Add(new(table.Date, rows));
            tables.Sources.Add(sources.Census(file, $"{path}.source", table.Source, rows.Count));
        }
    }

    private static MpfsRow Row(RuleFile file, string path, PayPolicyJson.PolicyEntry row)
    {
        if (row.Modifier is { } modifier && !MpfsIndicators.Modifiers.Contains(modifier.ToString()))
            throw file.Error($"{path}.modifier", "expected 26, TC or 53.");
        return new(row.Code)
        {
            Modifier = row.Modifier.GetValueOrDefault(),
            Status = Indicator("status", row.Status, MpfsIndicators.Status),
            PcTc = Indicator("pcTc", row.PcTc, MpfsIndicators.PcTc),
            GlobalDays = row.GlobalDays,
            MultipleProcedures = Indicator("multipleProcedures", row.MultipleProcedures, MpfsIndicators.MultipleProcedures),
            Bilateral = Indicator("bilateral", row.Bilateral, MpfsIndicators.Bilateral),
            AssistantSurgeon = Indicator("assistantSurgeon", row.AssistantSurgeon, MpfsIndicators.AssistantSurgeon),
            CoSurgeons = Indicator("coSurgeons", row.CoSurgeons, MpfsIndicators.CoSurgeons),
            TeamSurgery = Indicator("teamSurgery", row.TeamSurgery, MpfsIndicators.TeamSurgery),
            Supervision = OneOf("supervision", row.Supervision, MpfsIndicators.SupervisionLevels),
            ImagingFamily = OneOf("imagingFamily", row.ImagingFamily, MpfsIndicators.ImagingFamilies),
            EndoscopicBase = row.EndoscopicBase.GetValueOrDefault(),
            PrePercent = Percent("prePercent", row.PrePercent),
            IntraPercent = Percent("intraPercent", row.IntraPercent),
            PostPercent = Percent("postPercent", row.PostPercent),
        };

        char Indicator(string name, string value, string published) =>
            value.Length == 1 && published.Contains(value[0])
                ? value[0]
                : throw file.Error($"{path}.{name}", $"expected one character of {published}.");

        string? OneOf(string name, string? value, string[] published) =>
            value is null || published.Contains(value)
                ? value
                : throw file.Error($"{path}.{name}", $"expected one of {string.Join(' ', published)}.");

        byte Percent(string name, int value) =>
            value is >= 0 and <= 100 ? (byte)value : throw file.Error($"{path}.{name}", "expected a share of 0 to 100 hundredths.");
    }
}
