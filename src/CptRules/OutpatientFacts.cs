namespace CptRules;

/// <summary>How the Medicare outpatient hospital payment system (OPPS) treats a code. Immutable.</summary>
public sealed class OutpatientFacts
{
    internal OutpatientFacts(string apcStatus, string? meaning)
    {
        ApcStatus = apcStatus;
        Meaning = meaning;
    }

    /// <summary>The APC status indicator (Addendum B), such as <c>S</c>.</summary>
    public string ApcStatus { get; }

    /// <summary>What the status indicator means, in a few words; null for a value without words.</summary>
    public string? Meaning { get; }

    /// <summary>The status indicator.</summary>
    public override string ToString() => ApcStatus;
}
