using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change of the fee schedule, in one line.</summary>
internal static class FeeScheduleChangeText
{
    public static string Value(FeeScheduleChange change) =>
        $"{change.Code}  from {change.Old ?? "none"} to {change.New ?? "none"}, {DiffDates.Since(change.Since)}";

    public static string RowAdded(FeeScheduleChange change) =>
        $"{change.Code}  {(Status(change.New) is { } status ? $"status {status}, " : "")}{DiffDates.Since(change.Since)}";

    public static string RowEnded(FeeScheduleChange change) =>
        $"{change.Code}  {(Status(change.Old) is { } status ? $"status was {status}; " : "")}none {DiffDates.Since(change.Since)}";

    // Of rows with a modifier only the existence is compared, not the status.
    private static string? Status(string? row) => row == FeeScheduleField.Present ? null : row;
}
