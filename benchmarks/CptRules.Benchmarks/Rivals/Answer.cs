namespace CptRules.Benchmarks.Rivals;

/// <summary>What engines are compared by. The rule engines tell the line and the rule, the others all of it.</summary>
internal readonly record struct Answer(int Line, RuleId Rule)
{
    /// <summary>Null where it is not compared.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The line that the finding names besides its own, for pairs, duplicates and global periods; else 0.</summary>
    public int OtherLine { get; init; }

    /// <summary>The type of the add-on, for rules about add-ons; else 0.</summary>
    public int AddOnType { get; init; }
}
