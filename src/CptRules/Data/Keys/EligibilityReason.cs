namespace CptRules.Data.Keys;

/// <summary>Why a modifier is not eligible for a code (MOD404).</summary>
internal enum EligibilityReason : byte
{
    None = 0,

    /// <summary>24, 25 and 57 are for visits only.</summary>
    NotVisit = 1,

    /// <summary>59, X{EPSU}, 76, 77, 53, 58, 78 and 79 are not for visits.</summary>
    OnVisit = 2,

    /// <summary>51 on an add-on code.</summary>
    AddOn = 3,
    NoProfessionalComponent = 4,
    NoTechnicalComponent = 5,
    NotBilateral = 6,
    NoMultipleProcedureReduction = 7,
    NoSplitCare = 8,
    CoSurgeonsNotAllowed = 9,
    CoSurgeonsNeedDocumentation = 10,
    TeamNotAllowed = 11,
    TeamNeedsDocumentation = 12,
    AssistantNotAllowed = 13,
    AssistantNeedsDocumentation = 14,

    /// <summary>A row of modifier scopes, which has its own words.</summary>
    Scope = 15,
}
