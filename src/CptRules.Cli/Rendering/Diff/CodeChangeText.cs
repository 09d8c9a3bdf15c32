using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of a code or modifier and its dates, in one line.</summary>
internal static class CodeChangeText
{
    // Quarters may be missing between two tables, so the dates of tables are not the first and last day of a code.
    public static string Added(CodeChange change) =>
        $"{change.Code}  {(change.New is { HasOwnDates: false, Dates: not null } ? "in the tables " : "")}"
        + DiffDates.Window(change.New.Dates, "not dated");

    public static string Ended(CodeChange change, ComparedRuleSet set) =>
        $"{change.Code}  {(change.New is { HasOwnDates: false, Dates: { } dates }
            ? $"in none of the tables {DiffDates.Since(dates.Through?.AddDays(1))}"
            : Ended(change.New.Dates, set.ReferenceDay, "not in the tables of the newer set"))}";

    public static string Dates(CodeChange change) => $"{change.Code}  {Dates(change.Old.OwnDates, change.New.OwnDates, "none of its own")}";

    public static string Added(ModifierChange change) => $"{change.Modifier}  {DiffDates.Window(change.New, "not dated")}";

    public static string Ended(ModifierChange change) => $"{change.Modifier}  {DiffDates.Window(change.New, "not in the newer set")}";

    public static string Dates(ModifierChange change) => $"{change.Modifier}  {Dates(change.Old, change.New, "not in the set")}";

    // A code also ends when its first day is corrected to a later one. Then it has no last day to show, and both dates are shown.
    private static string Ended(DateRange? dates, DateOnly? referenceDay, string none) =>
        dates is { } range && !(range.Through is { } last && (referenceDay is not { } day || last < day))
            ? DiffDates.Window(range, none)
            : DiffDates.LastDay(dates?.Through, none);

    private static string Dates(DateRange? old, DateRange? @new, string none) =>
        $"was {DiffDates.Window(old, none)}; now {DiffDates.Window(@new, none)}";
}
