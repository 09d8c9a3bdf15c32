using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>A change in the fee schedule, in a line.</summary>
internal static class PolicyChangeWords
{
    public static string Value(PolicyChange change) => $"{change.Code}  from {change.Old ?? "none"} to {change.New ?? "none"}, {DiffDates.Since(change.Since)}";

    public static string RowAdded(PolicyChange change) => $"{change.Code}  {(Status(change.New) is { } status ? $"status {status}, " : "")}{DiffDates.Since(change.Since)}";

    public static string RowEnded(PolicyChange change) => $"{change.Code}  {(Status(change.Old) is { } status ? $"status was {status}; " : "")}none {DiffDates.Since(change.Since)}";

    // Of rows with a modifier no status is compared, only that they are there.
    private static string? Status(string? row) => row == PolicyFacets.Present ? null : row;
}
