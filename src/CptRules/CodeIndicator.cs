namespace CptRules;

/// <summary>One indicator of a code, with its meaning. Immutable.</summary>
public sealed class CodeIndicator
{
    internal CodeIndicator(string name, string value, string? meaning, DateOnly? since, bool mayBeOlder)
    {
        Name = name;
        Value = value;
        Meaning = meaning;
        Since = since;
        MayBeOlder = mayBeOlder;
    }

    /// <summary>The name of the indicator, such as <c>global days</c>.</summary>
    public string Name { get; }

    /// <summary>The published value, such as <c>ZZZ</c>.</summary>
    public string Value { get; }

    /// <summary>What the value means, in a few words; null for a value without words.</summary>
    public string? Meaning { get; }

    /// <summary>
    /// The date of the oldest table of the rule set since which every table has had this value; null for indicators without dated tables.
    /// Only tables in the rule set count, and it may lack those of some quarters.
    /// </summary>
    public DateOnly? Since { get; }

    /// <summary>
    /// Whether <see cref="Since"/> is the date of the oldest table of the rule set, so that the value may be older; false without a date.
    /// </summary>
    public bool MayBeOlder { get; }

    /// <summary>Name and value.</summary>
    public override string ToString() => $"{Name} {Value}";
}
