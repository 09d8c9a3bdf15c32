using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Details;

/// <summary>Reads the primaries of an add-on code that are in force on the day and in the care setting of a finding.</summary>
internal static class AddOnPrimaries
{
    /// <summary>The listed primaries, distinct, ascending.</summary>
    public static IReadOnlyList<string> Of(in FindingView finding) => Texts(IdsOf(finding), finding.Tables);

    /// <summary>
    /// Those of <see cref="Of"/> that are not add-on codes themselves: billing one of them clears the finding. For hospitals, those that
    /// OPPS accepts, if there are any.
    /// </summary>
    public static IReadOnlyList<string> BillableOf(in FindingView finding)
    {
        (RuleData tables, int day, CareSetting setting) = (finding.Tables, finding.Data.Day, finding.Data.Setting);
        List<int> billable = IdsOf(finding).FindAll(primary => !tables.IsAddOn(primary, day, setting));
        List<int> accepted = setting != CareSetting.OutpatientHospital
            ? billable
            : billable.FindAll(primary => OppsStatuses.RuleOf(tables.OppsStatusOn(primary, day)) == RuleId.None);
        return Texts(accepted.Count > 0 ? accepted : billable, tables);
    }

    private static List<int> IdsOf(in FindingView finding)
    {
        var primaries = new List<int>();
        foreach (AddOnEntry row in finding.AddOnRows)
        {
            if (row.Primary >= 0 && row.Counts(finding.Data.Day, finding.Data.Setting))
                primaries.Add(row.Primary);
        }

        return primaries;
    }

    private static IReadOnlyList<string> Texts(IEnumerable<int> codes, RuleData tables) =>
        [.. codes.Select(code => tables.Codes[code].Key).Distinct().Order().Select(key => key.ToString())];
}
