namespace CptRules.Findings;

/// <summary>What LIN101 found.</summary>
internal readonly struct DateFinding
{
    public DateFault Fault { get; init; }
}
