using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>Finds the add-on rows that list a code as their primary. Rows are sorted by add-on code, so it reads all of them.</summary>
internal static class AddOnRows
{
    /// <summary>The id of the add-on code and the row, on any day, ascending by id.</summary>
    public static IEnumerable<(int AddOn, AddOnEntry Row)> Listing(RuleData data, int primary)
    {
        int addOn = 0;
        for (int row = 0; row < data.AddOns.Length; row++)
        {
            if (data.AddOns[row].Primary != primary)
                continue;
            while (data.Codes[addOn].AddOnsEnd <= row)
                addOn++;
            yield return (addOn, data.AddOns[row]);
        }
    }
}
