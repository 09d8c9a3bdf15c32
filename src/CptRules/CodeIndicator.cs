namespace CptRules;

/// <summary>One indicator of a code, with what it means. Immutable.</summary>
public sealed class CodeIndicator
{
    internal CodeIndicator(string name, string value, string? meaning, DateOnly? since)
    {
        Name = name;
        Value = value;
        Meaning = meaning;
        Since = since;
    }

    /// <summary>The name of the indicator, such as <c>global days</c>.</summary>
    public string Name { get; }

    /// <summary>The published value, such as <c>ZZZ</c>.</summary>
    public string Value { get; }

    /// <summary>What the value means, in a few words of ours; null for a value without words.</summary>
    public string? Meaning { get; }

    /// <summary>
    /// The date of the oldest table of the rule set from which on every table has this value; null for indicators without dated tables.
    /// The value may be older than the set.
    /// </summary>
    public DateOnly? Since { get; }

    /// <summary>Name and value.</summary>
    public override string ToString() => $"{Name} {Value}";
}
