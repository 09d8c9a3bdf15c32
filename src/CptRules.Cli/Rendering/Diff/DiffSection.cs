namespace CptRules.Cli.Rendering.Diff;

/// <summary>One kind of change as text: its title, the number of changes, and a line for each, created when it is read.</summary>
internal sealed record DiffSection(string Title, int Count, IEnumerable<string> Lines)
{
    public static DiffSection Of<T>(string title, IReadOnlyList<T> items, Func<T, string> line) =>
        new(title, items.Count, items.Select(line));
}
