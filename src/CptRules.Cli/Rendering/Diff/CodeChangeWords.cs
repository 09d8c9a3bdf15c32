using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of a code or modifier and its days, in a line.</summary>
internal static class CodeChangeWords
{
    // Quarters may be missing between two tables: their dates are not the first and last day of a code.
    public static string Added(CodeChange change) =>
        $"{change.Code}  {(change.New is { HasOwnDates: false, Days: not null } ? "in the tables " : "")}{DiffDates.Window(change.New.Days, "not dated")}";

    public static string Ended(CodeChange change, DiffSide side) =>
        $"{change.Code}  {(change.New is { HasOwnDates: false, Days: { } held }
            ? $"in none of the tables {DiffDates.Since(held.Through + 1)}"
            : Ended(change.New.Days, side.ReferenceDay, "not held by the tables of the newer set"))}";

    public static string Dates(CodeChange change) => $"{change.Code}  {Dates(change.Old.OwnDates, change.New.OwnDates, "none of its own")}";

    public static string Added(ModifierChange change) => $"{change.Modifier}  {DiffDates.Window(change.New, "not dated")}";

    public static string Ended(ModifierChange change) => $"{change.Modifier}  {DiffDates.Window(change.New, "not in the newer set")}";

    public static string Dates(ModifierChange change) => $"{change.Modifier}  {Dates(change.Old, change.New, "not in the set")}";

    // A corrected first day may lie ahead: then there is no last day to tell, but dates.
    private static string Ended(DayRange? days, int day, string none) =>
        days is { } range && range.Through >= day ? DiffDates.Window(days, none) : DiffDates.LastDay(days?.Through, none);

    private static string Dates(DayRange? old, DayRange? @new, string none) => $"was {DiffDates.Window(old, none)}; now {DiffDates.Window(@new, none)}";
}
