namespace CptRules;

/// <summary>One indicator of a code, with what it means. Immutable.</summary>
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

    /// <summary>What the value means, in a few words of ours; null for a value without words.</summary>
    public string? Meaning { get; }

    /// <summary>
    /// The date of the oldest table of the rule set from which on every table has this value; null for indicators without dated tables.
    /// The rule set may lack tables of some quarters: it says what its own tables say.
    /// </summary>
    public DateOnly? Since { get; }

    /// <summary>Whether <see cref="Since"/> is the date of the oldest table held, so that the value may have been so before; false without a date.</summary>
    public bool MayBeOlder { get; }

    /// <summary>Name and value.</summary>
    public override string ToString() => $"{Name} {Value}";
}
