using CptRules.Compiler.Diff;

namespace CptRules.Compiler.Tests.Diff;

/// <summary>Compares small sets, and shows changes as short text.</summary>
internal static class Diffs
{
    public static readonly DateOnly July = TestTables.Start;
    public static readonly DateOnly October = new(2024, 10, 1);
    public static readonly DateOnly LastOfSeptember = new(2024, 9, 30);

    /// <summary>
    /// Tables of a quarter: an MPFS and a practitioner MUE table with code 99999, so that the window ends with the quarter.
    /// </summary>
    public static TestTables Quarter(DateOnly? date = null) =>
        new TestTables().Mpfs("99999", date: date ?? July).Mue("99999", 1, 1, date: date ?? July);

    public static RuleSetDiff Of(TestTables old, TestTables @new, params string[] only) =>
        RuleSetDiff.Compare(old.Build(), @new.Build(), only.Length == 0 ? null : only);

    public static string Days(DateOnly? from, DateOnly? through) => $"{from:yyyy-MM-dd}..{through:yyyy-MM-dd}";

    public static string Days(DateRange? days) => days is { } range ? Days(range.From, range.Through) : "none";

    public static string Date(DateOnly? day) => day is { } date ? $"{date:yyyy-MM-dd}" : "none";
}
