using System.Globalization;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of an add-on edit, in one line.</summary>
internal static class AddOnChangeText
{
    public static string Added(AddOnChange change) => change.New.InForce is { } window
        ? $"{Link(change)}  type {Number(window.Type)}, {DiffDates.Since(window.From)}{Note(window.Restrictions)}"
        : $"{Link(change)}  ";

    public static string Ended(AddOnChange change) =>
        $"{Link(change)}  "
        + DiffDates.LastDay(change.New.LastDay, change.New.Windows.Count > 0 ? Windows(change.New) : "not in the newer set");

    public static string Type(AddOnTypeChange change) =>
        $"{change.AddOn}  from type {Number(change.Old)} to {Number(change.New)}, {DiffDates.Since(change.Since)}";

    public static string Restrictions(AddOnChange change) =>
        $"{Link(change)}  from {Restriction(change.Old)} to {Restriction(change.New)}, {DiffDates.Since(change.New.InForce?.From)}";

    public static string Dates(AddOnChange change) => $"{Link(change)}  was {Windows(change.Old)}; now {Windows(change.New)}";

    private static string Link(AddOnChange change) => $"{change.AddOn} with {change.Primary ?? "no listed primary"}";

    private static string Windows(AddOnLinkHistory history) => history.Windows.Count == 0
        ? "not in the set"
        : string.Join(" and ", history.Windows.Select(Window));

    private static string Window(AddOnWindow window) =>
        $"{Cli.Dates.Window(window.From, window.Through)} (type {Number(window.Type)}{Note(window.Restrictions)})";

    private static string Note(AddOnRestrictions restrictions) => restrictions == AddOnRestrictions.None ? "" : $", {Text(restrictions)}";

    private static string Restriction(AddOnLinkHistory history) =>
        history.InForce is { Restrictions: not AddOnRestrictions.None and var restrictions } ? Text(restrictions) : "no restriction";

    private static string Text(AddOnRestrictions restrictions) =>
        string.Join(" and ", AddOnRestrictionNames.Of(restrictions).Select(name => name switch
        {
            AddOnRestrictionNames.PractitionerOnly => "practitioner claims only",
            AddOnRestrictionNames.FacilitiesOnly => "for facilities only",
            _ => name,
        }));

    private static string Number(AddOnType type) => ((int)type).ToString(CultureInfo.InvariantCulture);
}
