using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Explain.Codes;

/// <summary>
/// Reads when the add-on edits that name a code, on either side, began and ended in a care setting; one event a day and type.
/// </summary>
internal static class AddOnHistory
{
    public static IEnumerable<CodeEvent> Of(RuleData data, int code, CareSetting setting)
    {
        var asAddOn = new List<Edit>();
        foreach (AddOnEntry row in data.AddOnRowsOf(code))
            Add(asAddOn, row.Primary, row);
        var asPrimary = new List<Edit>();
        foreach ((int addOn, AddOnEntry row) in AddOnRows.Listing(data, code))
            Add(asPrimary, addOn, row);

        return
        [
            .. Begins(asAddOn, (type, primaries) => $"add-on code of type {type}: begins with {primaries}"),
            .. Ends(asAddOn, (type, primaries) => $"add-on code of type {type}: last day with {primaries}"),
            .. Begins(asPrimary, (type, addOns) => $"listed primary of {addOns}: begins (type {type})"),
            .. Ends(asPrimary, (type, addOns) => $"listed primary of {addOns}: last day (type {type})"),
        ];

        void Add(List<Edit> edits, int other, in AddOnEntry row)
        {
            if (row.Counts(row.From, setting))
                edits.Add(new(other < 0 ? default : data.Codes[other].Key, row.Type, row.Notes, row.From, row.Through));
        }
    }

    // A row that continues another one without a gap is not a beginning, and the other one not an end.
    private static IEnumerable<CodeEvent> Begins(List<Edit> edits, Func<int, string, string> text)
    {
        HashSet<Edit> endings = [.. edits.Select(edit => edit with { From = 0 })];
        return Lines(
            edits.Where(edit => Day.IsDate(edit.From) && !endings.Contains(edit with { From = 0, Through = edit.From - 1 })),
            edit => edit.From,
            text);
    }

    private static IEnumerable<CodeEvent> Ends(List<Edit> edits, Func<int, string, string> text)
    {
        HashSet<Edit> beginnings = [.. edits.Select(edit => edit with { Through = 0 })];
        return Lines(
            edits.Where(edit => Day.IsDate(edit.Through) && !beginnings.Contains(edit with { From = edit.Through + 1, Through = 0 })),
            edit => edit.Through,
            text);
    }

    private static IEnumerable<CodeEvent> Lines(IEnumerable<Edit> edits, Func<Edit, int> dayOf, Func<int, string, string> text) =>
        from edit in edits
        group edit.Other by (Day: dayOf(edit), edit.Type, edit.Notes) into others
        select new CodeEvent(
            DateOnly.FromDayNumber(others.Key.Day),
            CodeEventKind.AddOnEdits,
            "add-on edits",
            text(others.Key.Type, Named(others))
                + (AddOnFactsReader.Note((AddOnNotes)others.Key.Notes) is { } note ? $"; {note}" : ""));

    private static string Named(IEnumerable<CodeKey> codes)
    {
        string[] listed = [.. codes.Where(code => !code.IsNone).Distinct().Order().Select(code => code.ToString())];
        return Words.AllOf(codes.Any(code => code.IsNone) ? [.. listed, "what the contractor accepts"] : listed);
    }

    /// <summary>A row, seen from the code.</summary>
    private readonly record struct Edit(CodeKey Other, byte Type, byte Notes, int From, int Through);
}
