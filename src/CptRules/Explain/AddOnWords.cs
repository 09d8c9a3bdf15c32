using CptRules.Data;
using CptRules.Data.Format;
using CptRules.Data.Rows;

namespace CptRules.Explain;

/// <summary>Reads the add-on rows of a code as they stand on a day in a care setting.</summary>
internal static class AddOnWords
{
    /// <summary>The primaries that the rows in force name, distinct, ascending.</summary>
    public static IReadOnlyList<string> Primaries(RuleSet rules, in FindingData data) => Texts(PrimaryIds(rules, data), rules.Data);

    /// <summary>Those of <see cref="Primaries"/> that are no add-on codes themselves: what can be billed to clear a finding.</summary>
    public static IReadOnlyList<string> Billable(RuleSet rules, in FindingData data)
    {
        (int day, CareSetting setting) = (data.Day, data.Setting);
        return Texts(PrimaryIds(rules, data).Where(primary => !IsAddOn(rules.Data, primary, day, setting)), rules.Data);
    }

    /// <summary>Whether a code is an add-on code: it has a row that counts.</summary>
    public static bool IsAddOn(RuleData data, int code, int day, CareSetting setting)
    {
        for (int i = data.Codes[code].AddOnsStart; i < data.Codes[code].AddOnsEnd; i++)
        {
            if (Counts(data.AddOns[i], day, setting))
                return true;
        }

        return false;
    }

    /// <summary>Whether a row is in force on the day and counts in the care setting.</summary>
    public static bool Counts(in AddOnEntry row, int day, CareSetting setting)
    {
        var notes = (AddOnNotes)row.Notes;
        return row.From <= day && day <= row.Through
            && (notes & AddOnNotes.Suspended) == 0
            && setting switch
            {
                CareSetting.Practitioner => true,
                CareSetting.OutpatientHospital => (notes & AddOnNotes.PractitionerOnly) == 0,
                _ => false,
            };
    }

    private static List<int> PrimaryIds(RuleSet rules, in FindingData data)
    {
        var primaries = new List<int>();
        int code = rules.Data.FindCode(data.Code);
        if (code < 0)
            return primaries;
        CodeRecord record = rules.Data.Codes[code];
        for (int i = record.AddOnsStart; i < record.AddOnsEnd; i++)
        {
            AddOnEntry row = rules.Data.AddOns[i];
            if (row.Primary >= 0 && Counts(row, data.Day, data.Setting))
                primaries.Add(row.Primary);
        }

        return primaries;
    }

    private static string[] Texts(IEnumerable<int> codes, RuleData data) =>
        [.. codes.Select(code => data.Codes[code].Key).Distinct().Order().Select(key => key.ToString())];
}
