
namespace CptRules.Data.Entries;

/// <summary>
/// What is known about a code whatever the date. The low bits are stored; the others are derived when a rule set is loaded.
/// </summary>
[Flags]
internal enum CodeFlags : uint
{
    None = 0,

    /// <summary>A code list, an MPFS table or a MUE table of any quarter lists the code.</summary>
    InTables = 1,

    /// <summary>An add-on or PTP row names the code.</summary>
    InEdits = 2,

    /// <summary>The code has dates of its own.</summary>
    OwnDates = 4,

    Stored = InTables | InEdits | OwnDates,

    /// <summary>The code is known: from tables or, in a complete set, from edits too.</summary>
    Known = 1 << 8,
    EvaluationAndManagement = 1 << 9,
    Takes25 = 1 << 10,
    Ambulance = 1 << 11,
    AddOnRows = 1 << 12,
    GroupException = 1 << 13,
    ExplicitList = 1 << 14,
    RequiredModifier = 1 << 15,

    /// <summary>An add-on row of the code is for facilities only.</summary>
    FacilitiesOnly = 1 << 16,
}
