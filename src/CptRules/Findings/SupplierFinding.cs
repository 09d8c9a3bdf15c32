namespace CptRules.Findings;

/// <summary>What DME901, DME902 or DME903 found.</summary>
internal readonly struct SupplierFinding
{
    /// <summary>The pricing category of the code, as two ASCII digits.</summary>
    public ushort Pricing { get; init; }
}
