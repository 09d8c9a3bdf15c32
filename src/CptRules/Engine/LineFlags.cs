namespace CptRules.Engine;

/// <summary>What the checks have found out about a line.</summary>
[Flags]
internal enum LineFlags : ushort
{
    None = 0,

    /// <summary>LIN101: takes part in nothing.</summary>
    InvalidDates = 1,

    /// <summary>No finding bars the line from the table rules.</summary>
    Known = 2,

    /// <summary>COD102 was raised.</summary>
    Unknown = 4,

    /// <summary>The from date is before the window, and that bars unit limits and code policy.</summary>
    BeforeRules = 8,
    ValidUnits = 16,
    EvaluationAndManagement = 32,
    Ambulance = 64,

    /// <summary>Add-on support has reached the line.</summary>
    Supported = 128,

    /// <summary>The add-on code is for facilities only.</summary>
    FacilitiesOnly = 256,
}
