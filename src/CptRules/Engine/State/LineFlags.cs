using CptRules.Data;
using CptRules.Data.Entries;

namespace CptRules.Engine.State;

/// <summary>Facts about one line, one bit each.</summary>
/// <remarks>
/// Facts of the code use the same bits as <see cref="CodeFlags"/>, and facts of the tables the bits of <see cref="InForceFlags"/> shifted
/// by 16, so that copying them to a line is one mask.
/// </remarks>
[Flags]
internal enum LineFlags : uint
{
    None = 0,

    /// <summary>The from date is missing, or the through date is before it (LIN101): the line takes part in no rule.</summary>
    InvalidDates = 1,

    /// <summary>COD102 was raised.</summary>
    Unknown = 2,

    /// <summary>The from date is before the window and LIN102 is on: unit limits and code policy are not evaluated.</summary>
    BeforeWindow = 4,

    /// <summary>The units are a valid count (no UNT201).</summary>
    ValidUnits = 8,

    /// <summary>Add-on support has reached the line.</summary>
    Supported = 16,

    /// <summary>The add-on code is for facilities only.</summary>
    FacilitiesOnly = 32,

    /// <summary>
    /// The line's own units exceed the limit, or the limit is 0, or no limit was looked up: UNT211 to UNT214 must check the line.
    /// </summary>
    MayExceedLimit = 64,

    /// <summary>Another line has the same code.</summary>
    Repeated = 128,

    /// <summary>The table rules apply to the line: its code is known and in force, or the rules that would say otherwise are off.</summary>
    UsesTableRules = (uint)CodeFlags.Known,

    EvaluationAndManagement = (uint)CodeFlags.EvaluationAndManagement,

    /// <summary>UNT214 was raised.</summary>
    ZeroLimit = (uint)CodeFlags.Takes25,

    Ambulance = (uint)CodeFlags.Ambulance,

    /// <summary>The code is an add-on code on some day, in some setting.</summary>
    AddOnRows = (uint)CodeFlags.AddOnRows,

    /// <summary>A visit that the payment of a procedure includes or may include.</summary>
    GlobalVisit = (uint)CodeFlags.GlobalVisit,
    Drug = (uint)CodeFlags.Drug,
    Anesthesia = (uint)CodeFlags.Anesthesia,
    NewPatient = (uint)CodeFlags.NewPatient,
    VisitAddOn = (uint)CodeFlags.VisitAddOn,

    /// <summary>The MPFS status is T.</summary>
    PaidOnlyAlone = (uint)InForceFlags.PaidOnlyAlone << 16,

    /// <summary>The MPFS global days are 000, 010 or 090.</summary>
    Procedure = (uint)InForceFlags.Procedure << 16,

    SingleDose = (uint)CodeFlags.SingleDose,
    CoverageReported = (uint)CodeFlags.CoverageReported,

    FromCode = EvaluationAndManagement | Ambulance | AddOnRows | GlobalVisit | Drug | Anesthesia | NewPatient | VisitAddOn | SingleDose
        | CoverageReported,

    FromTables = PaidOnlyAlone | Procedure,

    /// <summary>Rounding the units of a day raised them by a half.</summary>
    HalfRoundedUp = 1 << 22,

    /// <summary>COD104, DME906 or one of OPS101 to OPS106 was raised: UNT214 and COD105 would say the same.</summary>
    NotPayable = 1 << 23,

    /// <summary>Something that was read calls for the single-line rules: the fast path does not apply.</summary>
    NeedsRules = 1 << 24,

    /// <summary>The line has more modifier entries than fit into <see cref="LineState.ModifierEntries"/>.</summary>
    ManyModifiers = 1 << 25,

    /// <summary>Modifier 50 is billed with more than one unit.</summary>
    BilateralUnits = 1 << 26,

    /// <summary>A PTP finding names the line, as column 1 or column 2.</summary>
    InPairFinding = 1 << 27,

    /// <summary>The units are minutes.</summary>
    Minutes = 1 << 28,

    /// <summary>The line names a drug package; see <see cref="DrugPackages"/>.</summary>
    HasPackage = 1 << 29,

    /// <summary>LIN103 was raised.</summary>
    AfterWindow = 1 << 30,
}
