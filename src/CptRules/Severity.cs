namespace CptRules;

/// <summary>How much a finding weighs. Ordered: <see cref="Info"/> &lt; <see cref="Warning"/> &lt; <see cref="Error"/>.</summary>
public enum Severity : byte
{
    /// <summary>Shown so that nothing reads as a pass that was not checked, or an edit that a modifier bypassed.</summary>
    Info = 0,

    /// <summary>Depends on documentation, payer or contractor, or on something a claim does not show.</summary>
    Warning = 1,

    /// <summary>Published rules deny or reject the line as billed.</summary>
    Error = 2,
}
