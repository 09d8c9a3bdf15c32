using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What an OPS rule found.</summary>
internal readonly struct OutpatientFinding
{
    /// <summary>The status of the code in the OPPS table in force.</summary>
    public OppsStatus Status { get; init; }

    /// <summary>The table is not known to be current on the day.</summary>
    public bool IsStale { get; init; }

    /// <summary>The code is a reporting-only code.</summary>
    public bool IsReportingOnly { get; init; }

    /// <summary>OPS107: the number of the line with the procedure.</summary>
    public int ProcedureLine { get; init; }

    /// <summary>OPS107: the status of the procedure.</summary>
    public OppsStatus ProcedureStatus { get; init; }
}
