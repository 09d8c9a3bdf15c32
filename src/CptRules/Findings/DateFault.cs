namespace CptRules.Findings;

/// <summary>What is wrong with the dates of a line (LIN101).</summary>
internal enum DateFault : byte
{
    None = 0,
    FromMissing = 1,
    ThroughBeforeFrom = 2,
}
