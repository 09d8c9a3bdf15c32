using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>Reads the add-on rows of a code as they stand on a day in a care setting.</summary>
internal static class AddOnWords
{
    /// <summary>The primaries that the rows in force name, distinct, ascending.</summary>
    public static IReadOnlyList<string> Primaries(RuleSet rules, in FindingData data) => Texts(PrimaryIds(rules, data), rules.Data);

    /// <summary>Those of <see cref="Primaries"/> that are no add-on codes themselves: what can be billed to clear a finding.</summary>
    public static IReadOnlyList<string> Billable(RuleSet rules, in FindingData data)
    {
        (int day, CareSetting setting) = (data.Day, data.Setting);
        return Texts(PrimaryIds(rules, data).Where(primary => !rules.Data.IsAddOn(primary, day, setting)), rules.Data);
    }

    private static List<int> PrimaryIds(RuleSet rules, in FindingData data)
    {
        var primaries = new List<int>();
        int code = rules.Data.FindCode(data.Code);
        if (code < 0)
            return primaries;
        foreach (AddOnEntry row in rules.Data.AddOnRowsOf(code))
        {
            if (row.Primary >= 0 && row.Counts(data.Day, data.Setting))
                primaries.Add(row.Primary);
        }

        return primaries;
    }

    private static string[] Texts(IEnumerable<int> codes, RuleData data) =>
        [.. codes.Select(code => data.Codes[code].Key).Distinct().Order().Select(key => key.ToString())];
}
