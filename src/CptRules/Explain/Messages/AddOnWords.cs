using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>Reads the add-on rows of a code as they stand on a day in a care setting.</summary>
internal static class AddOnWords
{
    /// <summary>The primaries that the rows in force name, distinct, ascending.</summary>
    public static IReadOnlyList<string> Primaries(in FindingView finding) => Texts(PrimaryIds(finding), finding.Tables);

    /// <summary>Those of <see cref="Primaries"/> that are no add-on codes themselves: what can be billed to clear a finding.</summary>
    public static IReadOnlyList<string> Billable(in FindingView finding)
    {
        (RuleData tables, int day, CareSetting setting) = (finding.Tables, finding.Data.Day, finding.Data.Setting);
        return Texts(PrimaryIds(finding).Where(primary => !tables.IsAddOn(primary, day, setting)), tables);
    }

    private static List<int> PrimaryIds(in FindingView finding)
    {
        var primaries = new List<int>();
        foreach (AddOnEntry row in finding.AddOnRows)
        {
            if (row.Primary >= 0 && row.Counts(finding.Data.Day, finding.Data.Setting))
                primaries.Add(row.Primary);
        }

        return primaries;
    }

    private static string[] Texts(IEnumerable<int> codes, RuleData tables) =>
        [.. codes.Select(code => tables.Codes[code].Key).Distinct().Order().Select(key => key.ToString())];
}
