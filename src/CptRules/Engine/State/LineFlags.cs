using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules.Engine.State;

/// <summary>What is known of a line. What it takes from its code stands in the same bits as there, what it takes from the tables 16 bits higher than there, so that taking it costs a mask.</summary>
[Flags]
internal enum LineFlags : uint
{
    None = 0,

    /// <summary>LIN101: takes part in nothing.</summary>
    InvalidDates = 1,

    /// <summary>COD102 was raised.</summary>
    Unknown = 2,

    /// <summary>The from date is before the window, and that bars unit limits and code policy.</summary>
    BeforeRules = 4,
    ValidUnits = 8,

    /// <summary>Add-on support has reached the line.</summary>
    Supported = 16,

    /// <summary>The add-on code is for facilities only.</summary>
    FacilitiesOnly = 32,

    /// <summary>The line's own units are more than the limit, or the limit is 0, or no limit has been looked up: UNT211 to UNT214 must look closer.</summary>
    MayExceedLimit = 64,

    /// <summary>Another line has the same code.</summary>
    Repeated = 128,

    /// <summary>No finding bars the line from the table rules.</summary>
    Known = (uint)CodeFlags.Known,
    EvaluationAndManagement = (uint)CodeFlags.EvaluationAndManagement,
    Ambulance = (uint)CodeFlags.Ambulance,

    /// <summary>The code is an add-on on some day, in some setting.</summary>
    AddOnRows = (uint)CodeFlags.AddOnRows,

    OfCode = EvaluationAndManagement | Ambulance | AddOnRows,

    /// <summary>The MPFS status is T.</summary>
    PaidOnlyAlone = (uint)InForceFlags.PaidOnlyAlone << 16,

    /// <summary>The MPFS global days are 000, 010 or 090.</summary>
    Procedure = (uint)InForceFlags.Procedure << 16,

    OfTables = PaidOnlyAlone | Procedure,
}
