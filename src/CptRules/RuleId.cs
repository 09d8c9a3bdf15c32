namespace CptRules;

/// <summary>The rules a claim is checked against. Names are the published rule ids; numbers never move, new rules are appended.</summary>
/// <remarks>What each rule checks, why, and where it is published: rules/RULES.md.</remarks>
public enum RuleId : byte
{
    /// <summary>No rule: the default value.</summary>
    None = 0,

    /// <summary>InvalidServiceDates: from date missing, or through before from.</summary>
    LIN101 = 1,

    /// <summary>DateBeforeRules: from date before the window of the rule set.</summary>
    LIN102 = 2,

    /// <summary>DateAfterRules: from date after the window of the rule set.</summary>
    LIN103 = 3,

    /// <summary>MalformedCode: not the shape of a procedure code.</summary>
    COD101 = 4,

    /// <summary>UnknownCode: not in the rule set.</summary>
    COD102 = 5,

    /// <summary>CodeNotInForce: in the rule set, not in force on the from date.</summary>
    COD103 = 6,

    /// <summary>NotSeparatelyPayable: by its MPFS status.</summary>
    COD104 = 7,

    /// <summary>InvalidUnits: not a valid count of units.</summary>
    UNT201 = 8,

    /// <summary>MueLineExceeded: units of the line above a claim line MUE (MAI 1).</summary>
    UNT211 = 9,

    /// <summary>MueDayExceeded: units of the day above a date of service MUE set by policy (MAI 2).</summary>
    UNT212 = 10,

    /// <summary>MueDayExceededClinical: units of the day above a date of service MUE of clinical data (MAI 3).</summary>
    UNT213 = 11,

    /// <summary>MueZero: the MUE is 0 in this care setting.</summary>
    UNT214 = 12,

    /// <summary>PrimaryMissing: no primary is there.</summary>
    AOC301 = 13,

    /// <summary>PrimaryNotPayable: a primary is there, but not payable itself.</summary>
    AOC302 = 14,

    /// <summary>PrimaryContractorDefined: the contractor decides on the primary.</summary>
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

    /// <summary>DuplicateModifier: a modifier again on the same line.</summary>
    MOD407 = 23,

    /// <summary>TooManyModifiers: more than four.</summary>
    MOD408 = 24,

    /// <summary>BilateralUnits: modifier 50 with more than one unit.</summary>
    MOD409 = 25,

    /// <summary>RepeatWithoutFirst: modifier 76 or 77 without the first service.</summary>
    MOD410 = 26,

    /// <summary>RequiredModifierMissing: the code needs one of a list of modifiers.</summary>
    MOD411 = 27,

    /// <summary>PairNotAllowed: a PTP pair with indicator 0.</summary>
    PTP501 = 28,

    /// <summary>PairNeedsModifier: a PTP pair with indicator 1, not bypassed.</summary>
    PTP502 = 29,

    /// <summary>PairBypassed: a PTP pair bypassed by a modifier.</summary>
    PTP503 = 30,

    /// <summary>PairBypassDoubtful: a PTP pair bypassed by doubtful modifiers only.</summary>
    PTP504 = 31,

    /// <summary>DuplicateLine: the same service again.</summary>
    DUP601 = 32,

    /// <summary>PaidOnlyAlone: status T beside another payable service.</summary>
    STA701 = 33,

    /// <summary>VisitInGlobalPeriod: a visit within the global period of a procedure.</summary>
    GLO801 = 34,
}
