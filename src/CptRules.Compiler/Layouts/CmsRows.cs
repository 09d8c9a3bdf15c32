using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts;

/// <summary>The rows of one kind in a file. Every row read is either kept or dropped.</summary>
internal abstract class CmsRows(string kind)
{
    private readonly SortedDictionary<string, int> _dropped = new(StringComparer.Ordinal);

    /// <summary>The kind in the census: "MUE practitioner", "MPFS", "HCPCS modifiers", ...</summary>
    public string Kind { get; } = kind;

    /// <summary>
    /// The short descriptions of codes in the file, which a build keeps only if its user wants to. They are not compared between formats.
    /// </summary>
    public Dictionary<CodeKey, string> Descriptions { get; } = [];

    public abstract int Kept { get; }

    public int Read => Kept + _dropped.Values.Sum();

    public IReadOnlyList<DroppedRows> Dropped => [.. _dropped.Select(drop => new DroppedRows(drop.Key, drop.Value))];

    /// <summary>Adds the description of a code. The first row of a code decides.</summary>
    public void Describe(CodeKey code, ReadOnlySpan<char> description)
    {
        if (!description.IsEmpty)
            Descriptions.TryAdd(code, description.ToString());
    }

    /// <summary>Counts a row that was read and is dropped.</summary>
    /// <param name="reason">Why, in a few words.</param>
    /// <param name="rows">How many rows.</param>
    public void Drop(string reason, int rows = 1) => _dropped[reason] = _dropped.GetValueOrDefault(reason) + rows;

    /// <summary>
    /// The difference from the rows of another format of the same table; null if there is none, whatever the order of the rows.
    /// </summary>
    public abstract string? DifferenceFrom(CmsRows other);
}
