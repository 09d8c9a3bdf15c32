using System.Globalization;
using CptRules.Compiler.Diff;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of an add-on edit, in a line.</summary>
internal static class AddOnChangeWords
{
    public static string Added(AddOnChange change) =>
        $"{Link(change)}  {(change.New.InForce is { } window ? $"type {Number(window.Type)}, {DiffDates.Since(window.From)}{Note(window.Notes)}" : "")}";

    public static string Ended(AddOnChange change) =>
        $"{Link(change)}  {DiffDates.LastDay(change.New.LastDay, change.New.Windows.Count > 0 ? Windows(change.New) : "not in the newer set")}";

    public static string Type(AddOnTypeChange change) =>
        $"{change.AddOn}  from type {Number(change.Old)} to {Number(change.New)}, {DiffDates.Since(change.Since)}";

    public static string Restrictions(AddOnChange change) =>
        $"{Link(change)}  from {Restriction(change.Old)} to {Restriction(change.New)}, {DiffDates.Since(change.New.InForce?.From ?? Day.Min)}";

    public static string Dates(AddOnChange change) => $"{Link(change)}  was {Windows(change.Old)}; now {Windows(change.New)}";

    private static string Link(AddOnChange change) => $"{change.AddOn} with {(change.Primary.IsNone ? "no listed primary" : change.Primary.ToString())}";

    private static string Windows(AddOnLinkHistory history) => history.Windows.Count == 0
        ? "not in the set"
        : string.Join(" and ", history.Windows.Select(window => $"{DiffDates.Window(window.From, window.Through)} (type {Number(window.Type)}{Note(window.Notes)})"));

    private static string Note(AddOnNotes notes) => notes == AddOnNotes.None ? "" : $", {Words(notes)}";

    private static string Restriction(AddOnLinkHistory history) => history.InForce is { Notes: not AddOnNotes.None and var notes } ? Words(notes) : "no restriction";

    private static string Words(AddOnNotes notes) => string.Join(" and ", AddOnNoteNames.Of(notes).Select(name => name switch
    {
        AddOnNoteNames.PractitionerOnly => "practitioner claims only",
        AddOnNoteNames.FacilitiesOnly => "for facilities only",
        _ => name,
    }));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
