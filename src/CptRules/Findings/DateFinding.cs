namespace CptRules.Findings;

/// <summary>What a LIN rule found.</summary>
internal readonly struct DateFinding
{
    /// <summary>LIN101.</summary>
    public DateFault Fault { get; init; }

    /// <summary>LIN104, LIN105: the kinds of tables, one bit a <see cref="SourceKind"/>.</summary>
    public uint Tables { get; init; }
}
