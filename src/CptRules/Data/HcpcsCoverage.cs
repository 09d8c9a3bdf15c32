namespace CptRules.Data;

/// <summary>What the rules conclude from a HCPCS coverage code. No code, 0, is none of these.</summary>
/// <remarks>Source: record layout of the HCPCS file, coverage codes.</remarks>
internal static class HcpcsCoverage
{
    /// <summary>I, M or S: Medicare does not pay or cover the service.</summary>
    public static bool IsReported(byte coverage) => IsNotPayable(coverage) || coverage is (byte)'M' or (byte)'S';

    /// <summary>I: not payable by Medicare.</summary>
    public static bool IsNotPayable(byte coverage) => coverage == 'I';
}
