namespace CptRules;

/// <summary>The rules that a claim is checked against. Names and numbers of rules never change; new rules are appended.</summary>
/// <remarks><see cref="RuleInfo"/> and rules/RULES.md say what each rule checks, why, and where it is published.</remarks>
public enum RuleId : byte
{
    /// <summary>No rule: the default value.</summary>
    None = 0,

    /// <summary>InvalidServiceDates: the from date is missing, or the through date is before it.</summary>
    LIN101 = 1,

    /// <summary>DateBeforeRules: the from date is before the window of the rule set.</summary>
    LIN102 = 2,

    /// <summary>DateAfterRules: the from date is after the window of the rule set.</summary>
    LIN103 = 3,

    /// <summary>MalformedCode: not the form of a procedure code.</summary>
    COD101 = 4,

    /// <summary>UnknownCode: not in the rule set.</summary>
    COD102 = 5,

    /// <summary>CodeNotInForce: in the rule set, not in force on the from date.</summary>
    COD103 = 6,

    /// <summary>NotSeparatelyPayable: not paid by itself according to its fee schedule status.</summary>
    COD104 = 7,

    /// <summary>InvalidUnits: not a valid count of units.</summary>
    UNT201 = 8,

    /// <summary>MueLineExceeded: the units of the line are above the claim line MUE (MAI 1).</summary>
    UNT211 = 9,

    /// <summary>MueDayExceeded: the units of the day are above the date of service MUE set by policy (MAI 2).</summary>
    UNT212 = 10,

    /// <summary>MueDayExceededClinical: the units of the day are above the date of service MUE from clinical data (MAI 3).</summary>
    UNT213 = 11,

    /// <summary>MueZero: the MUE is 0 in this care setting.</summary>
    UNT214 = 12,

    /// <summary>PrimaryMissing: an add-on code without a primary.</summary>
    AOC301 = 13,

    /// <summary>PrimaryNotPayable: a primary is billed, but is not payable.</summary>
    AOC302 = 14,

    /// <summary>PrimaryContractorDefined: the contractor decides about the primary.</summary>
    AOC303 = 15,

    /// <summary>AddOnNotForSetting: an add-on code for facilities only.</summary>
    AOC304 = 16,

    /// <summary>MalformedModifier: not two letters or digits.</summary>
    MOD401 = 17,

    /// <summary>UnknownModifier: not in the modifier table.</summary>
    MOD402 = 18,

    /// <summary>ModifierNotInForce: known, not in force on the from date.</summary>
    MOD403 = 19,

    /// <summary>ModifierNotEligible: the code's policy forbids the modifier.</summary>
    MOD404 = 20,

    /// <summary>ModifierNotListed: not on the code's explicit list of eligible modifiers.</summary>
    MOD405 = 21,

    /// <summary>ModifierConflict: two modifiers exclude each other.</summary>
    MOD406 = 22,

    /// <summary>DuplicateModifier: a modifier more than once on the same line.</summary>
    MOD407 = 23,

    /// <summary>TooManyModifiers: more than four.</summary>
    MOD408 = 24,

    /// <summary>BilateralUnits: modifier 50 with more than one unit.</summary>
    MOD409 = 25,

    /// <summary>RepeatWithoutFirst: modifier 76 or 77 without a first service.</summary>
    MOD410 = 26,

    /// <summary>RequiredModifierMissing: the code needs one of a list of modifiers.</summary>
    MOD411 = 27,

    /// <summary>PairNotAllowed: a PTP pair with indicator 0.</summary>
    PTP501 = 28,

    /// <summary>PairNeedsModifier: a PTP pair with indicator 1, not bypassed.</summary>
    PTP502 = 29,

    /// <summary>PairBypassed: a PTP pair bypassed by a modifier.</summary>
    PTP503 = 30,

    /// <summary>PairBypassDoubtful: a PTP pair with doubtful modifiers only.</summary>
    PTP504 = 31,

    /// <summary>DuplicateLine: the same service as on another line.</summary>
    DUP601 = 32,

    /// <summary>PaidOnlyAlone: fee schedule status T and another payable service on the day.</summary>
    STA701 = 33,

    /// <summary>VisitInGlobalPeriod: a visit within the global period of a procedure.</summary>
    GLO801 = 34,

    /// <summary>EditsOutdated: a table that the care setting uses is not known to be current on the from date.</summary>
    LIN104 = 35,

    /// <summary>TablesMissing: the rule set has no table of a kind that the care setting needs.</summary>
    LIN105 = 36,

    /// <summary>NotCoveredByMedicare: the HCPCS coverage code says that Medicare does not cover the service.</summary>
    COD105 = 37,

    /// <summary>MinutesNotExpected: minutes on a code that is not anesthesia.</summary>
    UNT202 = 38,

    /// <summary>WrongTherapyDiscipline: an evaluation code with the modifier of another therapy discipline.</summary>
    MOD412 = 39,

    /// <summary>ModifierNeedsPartner: a modifier that means nothing without another one.</summary>
    MOD413 = 40,

    /// <summary>PriorLineAtRisk: the line makes an earlier, paid line the denied side of a PTP pair.</summary>
    PTP505 = 41,

    /// <summary>VisitAddOnWith25: an add-on of a visit that is not paid where the visit has modifier 25.</summary>
    AOC305 = 42,

    /// <summary>ComponentBilledTwice: the professional or technical part of a service that is billed as a whole too.</summary>
    CMP901 = 43,

    /// <summary>SecondAnesthesia: a second anesthesia code for one session.</summary>
    CMP902 = 44,

    /// <summary>WasteWithoutDose: a discarded amount of a drug without the amount given.</summary>
    DRU901 = 45,

    /// <summary>WasteAndNoWaste: a drug billed as wasted and as not wasted.</summary>
    DRU902 = 46,

    /// <summary>SingleDoseModifierMissing: a drug from single-dose containers without JW and JZ.</summary>
    DRU903 = 47,

    /// <summary>ProcedureInGlobalPeriod: a procedure in the global period of an earlier one.</summary>
    GLO802 = 48,

    /// <summary>NewPatientSeenBefore: a new patient visit of a patient whom the provider has seen in the last three years.</summary>
    HIS901 = 49,

    /// <summary>InpatientOnly: a service that Medicare pays for only as an inpatient service.</summary>
    OPS101 = 50,

    /// <summary>NotRecognizedByOpps: a code for which OPPS uses another one.</summary>
    OPS102 = 51,

    /// <summary>NotCoveredOutpatient: a service that Medicare does not cover for outpatients.</summary>
    OPS103 = 52,

    /// <summary>NoPublishedPrice: an item for which no price is published.</summary>
    OPS104 = 53,

    /// <summary>NotBillableToContractor: a service that the hospital does not bill to this contractor.</summary>
    OPS105 = 54,

    /// <summary>BillDmeContractor: equipment that is billed to the contractor for equipment.</summary>
    OPS106 = 55,

    /// <summary>VisitNeedsModifier25: a hospital visit with a procedure on its day and without modifier 25.</summary>
    OPS107 = 56,

    /// <summary>OnlyPackaged: a hospital claim with packaged services only.</summary>
    OPS108 = 57,

    /// <summary>RentOrPurchaseMissing: equipment without a modifier that says whether it is rented or bought.</summary>
    DME901 = 58,

    /// <summary>RentalMonthMissing: a capped rental without the modifier of its month.</summary>
    DME902 = 59,

    /// <summary>CappedRentalSold: equipment that Medicare rents, billed as sold.</summary>
    DME903 = 60,

    /// <summary>NotForDmeContractor: a service that suppliers do not bill.</summary>
    DME906 = 61,

    /// <summary>UnknownPlace: a place of service that is not on the list.</summary>
    POS901 = 62,

    /// <summary>IncidentToInFacility: a service incident to a physician's in a hospital place.</summary>
    POS902 = 63,

    /// <summary>TechnicalPartInFacility: the technical part of a service in a hospital place.</summary>
    POS903 = 64,

    /// <summary>TherapyInFacility: therapy in a hospital place.</summary>
    POS904 = 65,

    /// <summary>VisitPlaceMismatch: a visit in a place that its code is not for.</summary>
    POS905 = 66,

    /// <summary>TelehealthPlace: a telehealth modifier and a place that contradict each other.</summary>
    POS907 = 67,
}
