using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Layouts;

/// <summary>The rows of one kind in a file. Every row read is either kept or dropped.</summary>
internal abstract class CmsRows(string kind)
{
    private readonly SortedDictionary<string, int> _dropped = new(StringComparer.Ordinal);

    /// <summary>The kind in the census: "MUE practitioner", "MPFS", "HCPCS modifiers", ...</summary>
    public string Kind { get; } = kind;

    public abstract int Kept { get; }

    public int Read => Kept + _dropped.Values.Sum();

    public IReadOnlyList<DroppedRows> Dropped => [.. _dropped.Select(drop => new DroppedRows(drop.Key, drop.Value))];

    /// <summary>Counts a row that was read and is dropped.</summary>
    /// <param name="reason">Why, in a few words.</param>
    /// <param name="rows">How many rows.</param>
    public void Drop(string reason, int rows = 1) => _dropped[reason] = _dropped.GetValueOrDefault(reason) + rows;

    /// <summary>
    /// The difference from the rows of another format of the same table; null if there is none, whatever the order of the rows.
    /// </summary>
    public abstract string? DifferenceFrom(CmsRows other);
}
