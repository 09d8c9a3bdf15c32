using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>Finds the add-on rows that list a code as their primary, which rows are not sorted by.</summary>
internal static class AddOnRows
{
    /// <summary>The add-on code's id and the row, whatever the day, ascending by id.</summary>
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
