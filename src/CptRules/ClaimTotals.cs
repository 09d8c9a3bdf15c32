namespace CptRules;

/// <summary>What a run over many claims saw, in numbers. An immutable value; <c>default</c> is a run over nothing.</summary>
public readonly struct ClaimTotals
{
    internal ClaimTotals(long claims, long withErrors, long unreadable)
    {
        Claims = claims;
        WithErrors = withErrors;
        Unreadable = unreadable;
    }

    /// <summary>The claims that were judged.</summary>
    public long Claims { get; }

    /// <summary>Those of them with at least one <see cref="Severity.Error"/>.</summary>
    public long WithErrors { get; }

    /// <summary>The places in the input where a claim should stand and none does.</summary>
    public long Unreadable { get; }
}
