namespace CptRules.Cli.Rendering.Diff;

/// <summary>One kind of change in words: what it is, how many there are, and a line for each, made when it is read.</summary>
internal sealed record DiffSection(string Title, int Count, IEnumerable<string> Lines)
{
    public static DiffSection Of<T>(string title, IReadOnlyList<T> items, Func<T, string> line) => new(title, items.Count, items.Select(line));
}
