
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

    // The classes of visits that have places of their own.
    HospitalVisit = 1 << 3,
    EmergencyVisit = 1 << 4,
    NursingFacilityVisit = 1 << 5,
    HomeVisit = 1 << 6,

    /// <summary>A visit by messages.</summary>
    OnlineVisit = 1 << 7,

    /// <summary>The code is known: from tables or, in a complete set, from edits too.</summary>
    Known = 1 << 8,
    EvaluationAndManagement = 1 << 9,
    Takes25 = 1 << 10,
    Ambulance = 1 << 11,
    AddOnRows = 1 << 12,

    /// <summary>A visit that the payment of a procedure includes or, with <see cref="GlobalNewVisit"/>, may include.</summary>
    GlobalVisit = 1 << 13,
    Drug = 1 << 14,
    Anesthesia = 1 << 15,
    NewPatient = 1 << 16,

    /// <summary>An add-on that is not paid where its visit has modifier 25.</summary>
    VisitAddOn = 1 << 17,

    /// <summary>The HCPCS pricing category is one of equipment that is rented or bought.</summary>
    Equipment = 1 << 18,

    /// <summary>The code begins with a digit and is not a drug: suppliers do not bill it unless they have a unit limit for it.</summary>
    NotForSuppliers = 1 << 19,

    /// <summary>A drug that comes in single-dose containers only.</summary>
    SingleDose = 1 << 20,

    /// <summary>The HCPCS coverage code is one that COD105 reports.</summary>
    CoverageReported = 1 << 21,
    GroupException = 1 << 22,
    ExplicitList = 1 << 23,

    /// <summary>A row of required modifiers names the code.</summary>
    RequiredModifier = 1 << 24,

    /// <summary>An add-on row of the code is for facilities only.</summary>
    FacilitiesOnly = 1 << 25,
    GlobalNewVisit = 1 << 26,
    ReportingOnly = 1 << 27,

    /// <summary>An evaluation code of a therapy discipline.</summary>
    Discipline = 1 << 28,

    /// <summary>Oxygen contents, which are neither rented nor bought as equipment.</summary>
    OxygenContents = 1 << 29,
}
