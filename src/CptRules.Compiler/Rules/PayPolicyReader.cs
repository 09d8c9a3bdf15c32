using CptRules.Compiler.Rules.Json;
using CptRules.Data;
using CptRules.Data.Rows;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the MPFS tables. Indicators are checked against the published ones (record layout of the RVU files).</summary>
internal static class PayPolicyReader
{
    public static void Read(RuleFile file, PublishedSources sources, RuleTables tables)
    {
        PayPolicyJson json = file.Parse(RulesJsonContext.Default.PayPolicyJson);
        var dates = new HashSet<DateOnly>();
        foreach ((string path, PayPolicyJson.PolicyTable table) in file.Rows("$.tables", json.Tables))
        {
            if (!dates.Add(table.Date))
                throw file.Error($"{path}.date", "expected one table for a date.");
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
        if (row.Modifier is { } modifier && modifier.ToString() is not ("26" or "TC" or "53"))
            throw file.Error($"{path}.modifier", "expected 26, TC or 53.");
        return new(row.Code)
        {
            Modifier = row.Modifier.GetValueOrDefault(),
            Status = Indicator("status", row.Status, "ABCDEFGHIJMNPQRTX"),
            PcTc = Indicator("pcTc", row.PcTc, "0123456789"),
            GlobalDays = row.GlobalDays,
            MultipleProcedures = Indicator("multipleProcedures", row.MultipleProcedures, "012345679"),
            Bilateral = Indicator("bilateral", row.Bilateral, "01239"),
            AssistantSurgeon = Indicator("assistantSurgeon", row.AssistantSurgeon, "0129"),
            CoSurgeons = Indicator("coSurgeons", row.CoSurgeons, "0129"),
            TeamSurgery = Indicator("teamSurgery", row.TeamSurgery, "0129"),
            Supervision = TwoCharacters("supervision", row.Supervision),
            ImagingFamily = TwoCharacters("imagingFamily", row.ImagingFamily),
            EndoscopicBase = row.EndoscopicBase.GetValueOrDefault(),
            PrePercent = Percent("prePercent", row.PrePercent),
            IntraPercent = Percent("intraPercent", row.IntraPercent),
            PostPercent = Percent("postPercent", row.PostPercent),
        };

        char Indicator(string name, string value, string published) =>
            value.Length == 1 && published.Contains(value[0]) ? value[0] : throw file.Error($"{path}.{name}", $"expected one character of {published}.");

        string? TwoCharacters(string name, string? value) =>
            value is null || (value.Length == 2 && value.All(char.IsAsciiLetterOrDigit)) ? value : throw file.Error($"{path}.{name}", "expected two characters.");

        byte Percent(string name, int value) =>
            value is >= 0 and <= 100 ? (byte)value : throw file.Error($"{path}.{name}", "expected a share of 0 to 100 hundredths.");
    }
}
