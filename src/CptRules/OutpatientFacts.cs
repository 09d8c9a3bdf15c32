namespace CptRules;

/// <summary>How the Medicare outpatient hospital payment system (OPPS) treats a code on a day. Immutable.</summary>
public sealed class OutpatientFacts
{
    internal OutpatientFacts(string apcStatus, string? meaning, DateOnly? since, bool mayBeOlder)
    {
        ApcStatus = apcStatus;
        Meaning = meaning;
        Since = since;
        MayBeOlder = mayBeOlder;
    }

    /// <summary>The APC status indicator (Addendum B), such as <c>S</c>.</summary>
    public string ApcStatus { get; }

    /// <summary>What the status indicator means, in a few words; null for a value without words.</summary>
    public string? Meaning { get; }

    /// <summary>The date of the oldest OPPS table of the rule set since which every table has had this status.</summary>
    public DateOnly? Since { get; }

    /// <summary>
    /// Whether <see cref="Since"/> is the date of the oldest OPPS table of the rule set, so that the status may be older.
    /// </summary>
    public bool MayBeOlder { get; }

    /// <summary>The status indicator.</summary>
    public override string ToString() => ApcStatus;
}
