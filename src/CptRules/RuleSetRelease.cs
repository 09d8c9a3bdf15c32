namespace CptRules;

/// <summary>What a rule set is: its name, whether it is complete, the dates it speaks for, and its sources. Immutable.</summary>
public sealed class RuleSetRelease
{
    internal RuleSetRelease(string name, bool isComplete, DateOnly? windowFrom, DateOnly? windowThrough, IReadOnlyList<RuleSource> sources)
    {
        Name = name;
        IsComplete = isComplete;
        WindowFrom = windowFrom;
        WindowThrough = windowThrough;
        Sources = sources;
    }

    /// <summary>The release name, such as <c>2026Q3-infusion</c>.</summary>
    public string Name { get; }

    /// <summary>Whether every published code is in the set; in a partial set an absent code is only unknown to it.</summary>
    public bool IsComplete { get; }

    /// <summary>First day, inclusive, on which every kind of dated table in the set has begun; null if the set has no dated tables.</summary>
    public DateOnly? WindowFrom { get; }

    /// <summary>Last day, inclusive, of the calendar quarter of the newest dated table; null if the set has no dated tables.</summary>
    public DateOnly? WindowThrough { get; }

    /// <summary>The sources behind the set, with what was read and dropped of each.</summary>
    public IReadOnlyList<RuleSource> Sources { get; }

    /// <summary>The release name.</summary>
    public override string ToString() => Name;
}
