namespace CptRules;

/// <summary>What a rule set is: its name, whether it is complete, the dates it covers, and its sources. Immutable.</summary>
public sealed class RuleSetRelease
{
    /// <summary>Creates a release, for results and validators that an application makes in its unit tests.</summary>
    /// <param name="name">The release name.</param>
    /// <param name="isComplete">Whether every published code is in the set.</param>
    /// <param name="windowFrom">First day covered, inclusive.</param>
    /// <param name="windowThrough">Last day covered, inclusive.</param>
    /// <param name="sources">The sources, such as those of a loaded rule set; copied. Null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public RuleSetRelease(
        string name,
        bool isComplete = false,
        DateOnly? windowFrom = null,
        DateOnly? windowThrough = null,
        IReadOnlyList<RuleSource>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        IsComplete = isComplete;
        WindowFrom = windowFrom;
        WindowThrough = windowThrough;
        Sources = sources is null ? [] : Array.AsReadOnly<RuleSource>([.. sources]);
    }

    /// <summary>The release name, such as <c>2026Q3-infusion</c>.</summary>
    public string Name { get; }

    /// <summary>Whether every published code is in the set. In a partial set, a code that is missing may still exist.</summary>
    public bool IsComplete { get; }

    /// <summary>
    /// First day, inclusive, on which every kind of dated table in the set has begun; null if the set has no dated tables.
    /// </summary>
    public DateOnly? WindowFrom { get; }

    /// <summary>Last day, inclusive, of the calendar quarter of the newest dated table; null if the set has no dated tables.</summary>
    public DateOnly? WindowThrough { get; }

    /// <summary>The sources of the set, with the counts of rows read, kept and dropped.</summary>
    public IReadOnlyList<RuleSource> Sources { get; }

    /// <summary>
    /// The published tables that claims are checked by, in the order of <see cref="SourceKind"/>, then of their quarters. A kind that the
    /// set lacks is listed without a quarter. Empty for a release that an application made without them.
    /// </summary>
    public IReadOnlyList<TableStatus> Tables { get; init; } = [];

    /// <summary>The release name.</summary>
    public override string ToString() => Name;
}
