namespace CptRules.Data.Lists;

/// <summary>The code classes that the engine reads. Their codes are data; classes that only rows of data use have no number.</summary>
/// <remarks>Rule set files store the numbers.</remarks>
internal enum CodeClass : byte
{
    None = 0,

    /// <summary>Visits.</summary>
    EvaluationAndManagement = 1,

    /// <summary>Visits and the services that may have modifiers 24, 25 and 57 like them.</summary>
    Takes25 = 2,

    /// <summary>Codes with origin-destination modifiers.</summary>
    Ambulance = 3,

    /// <summary>Reporting-only codes, for which no payment is expected.</summary>
    ReportingOnly = 4,
    Anesthesia = 5,
    Drug = 6,

    /// <summary>The visits that the payment of a procedure includes.</summary>
    GlobalVisit = 7,

    /// <summary>The new patient and emergency visits that the payment of a procedure may include.</summary>
    GlobalNewVisit = 8,
    NewPatient = 9,

    /// <summary>Visits to hospital inpatients and under observation.</summary>
    HospitalVisit = 10,
    EmergencyVisit = 11,
    NursingFacilityVisit = 12,
    HomeVisit = 13,

    /// <summary>Visits by messages, which need no telehealth modifier.</summary>
    OnlineVisit = 14,

    /// <summary>Oxygen contents, which are neither rented nor bought as equipment.</summary>
    OxygenContents = 15,
}
