namespace CptRules.Data;

/// <summary>Whether a code of the rule set is in force on a day, and how that is known (COD103).</summary>
internal enum CodeValidity : byte
{
    /// <summary>The day is within the code's own dates.</summary>
    WithinOwnDates,

    /// <summary>The day is outside the code's own dates.</summary>
    OutsideOwnDates,

    /// <summary>A fee schedule or unit limit table in force on the day lists the code, which has no dates of its own.</summary>
    Listed,

    /// <summary>The day is before the window, and no table in force lists the code: not known.</summary>
    BeforeWindow,

    /// <summary>The rule set has the tables of the day's quarter, and none lists the code.</summary>
    NotListed,

    /// <summary>The rule set lacks a table of the day's quarter, and no older table in force lists the code: the code may be new.</summary>
    QuarterMissing,
}
