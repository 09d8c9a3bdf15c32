namespace CptRules.Testing.Generators;

/// <summary>Smaller lists, for shrinking.</summary>
internal static class Subsets
{
    /// <summary>None, the first half, the second half, then all but one.</summary>
    public static IEnumerable<List<T>> Of<T>(IReadOnlyList<T> values)
    {
        if (values.Count == 0)
            yield break;
        if (values.Count > 1)
            yield return [];
        if (values.Count > 3)
        {
            yield return [.. values.Take(values.Count / 2)];
            yield return [.. values.Skip(values.Count / 2)];
        }

        for (int i = 0; i < values.Count; i++)
            yield return [.. values.Take(i), .. values.Skip(i + 1)];
    }
}
