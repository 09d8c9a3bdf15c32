namespace CptRules.Testing.Reference;

/// <summary>Compares lists of findings and shows where they differ.</summary>
internal static class FindingLists
{
    /// <summary>Two lists of findings in two columns; null if they are equal.</summary>
    public static string? Difference<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual) =>
        expected.SequenceEqual(actual) ? null : $"\nexpected:\n{List(expected)}actual:\n{List(actual)}";

    private static string List<T>(IEnumerable<T> findings) => string.Concat(findings.Select(finding => $"  {finding}\n"));
}
