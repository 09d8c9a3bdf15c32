namespace CptRules.Findings;

/// <summary>What COD104 or COD105 found.</summary>
internal readonly struct CodeFinding
{
    /// <summary>An ASCII letter. COD104: the status of the code in the fee schedule; COD105: its HCPCS coverage code.</summary>
    public byte Status { get; init; }

    /// <summary>COD104: the code is a reporting-only code.</summary>
    public bool IsReportingOnly { get; init; }
}
