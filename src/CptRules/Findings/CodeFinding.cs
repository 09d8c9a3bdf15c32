namespace CptRules.Findings;

/// <summary>What COD104 found.</summary>
internal readonly struct CodeFinding
{
    /// <summary>The status of the code in the Medicare physician fee schedule, an ASCII letter.</summary>
    public byte Status { get; init; }
}
