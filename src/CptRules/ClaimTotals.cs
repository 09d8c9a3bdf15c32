using System.Globalization;

namespace CptRules;

/// <summary>The counts of a run over many claims. An immutable value; <c>default</c> is a run over no claims.</summary>
public readonly struct ClaimTotals
{
    internal ClaimTotals(long claims, long withErrors, long unreadable)
    {
        Claims = claims;
        WithErrors = withErrors;
        Unreadable = unreadable;
    }

    /// <summary>The claims that were validated.</summary>
    public long Claims { get; }

    /// <summary>Those of them with at least one <see cref="Severity.Error"/>.</summary>
    public long WithErrors { get; }

    /// <summary>The places in the input where a claim was expected and none could be read.</summary>
    public long Unreadable { get; }

    /// <summary>The counts, such as <c>120 claims, 3 with errors, 0 unreadable</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Claims} {(Claims == 1 ? "claim" : "claims")}, {WithErrors} with errors, {Unreadable} unreadable");
}
