using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine;

namespace CptRules.Compiler.Checks;

/// <summary>Checks the add-on rows. On one day an add-on code has one type; suspended rows do not count.</summary>
internal static class AddOnChecks
{
    public static IEnumerable<string> Problems(List<AddOnRow> rows)
    {
        foreach (AddOnRow row in rows)
        {
            if (row.AddOn.IsNone)
                yield return "An add-on row has no add-on code.";
            if (row.From > row.Through)
                yield return $"Add-on {row.AddOn} with {Primary(row)} ends before it begins.";
            if (row.Type is < 1 or > 3)
                yield return $"Add-on {row.AddOn} with {Primary(row)} has a type other than 1, 2 and 3.";
            if (row.AddOn == row.Primary)
                yield return $"Add-on {row.AddOn} is its own primary.";
        }

        IEnumerable<AddOnRow> active = rows.Where(row => !row.Notes.HasFlag(AddOnNotes.Suspended));
        foreach (IGrouping<CodeKey, AddOnRow> addOn in active.GroupBy(row => row.AddOn))
        {
            (byte Type, DateOnly From, DateOnly Through)[] spans = [.. addOn.Select(row => (row.Type, row.From, row.Through)).Distinct()];
            for (int i = 0; i < spans.Length; i++)
            {
                for (int j = i + 1; j < spans.Length; j++)
                {
                    if (spans[i].Type != spans[j].Type && spans[i].From <= spans[j].Through && spans[j].From <= spans[i].Through)
                        yield return $"Add-on {addOn.Key} has types {spans[i].Type} and {spans[j].Type} in force on the same day.";
                }
            }
        }
    }

    private static string Primary(AddOnRow row) => row.Primary.IsNone ? "a contractor-defined primary" : row.Primary.ToString();
}
