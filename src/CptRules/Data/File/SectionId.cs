
namespace CptRules.Data.File;

/// <summary>The sections of a rule set file. Each is one flat little-endian array; numbers never move, unknown ones are skipped.</summary>
/// <remarks>
/// Entries have no padding, so equal entries have equal bytes. A text is an index into the text heap, 0 is none. Days are day numbers;
/// <c>Day.Min</c> and <c>Day.Max</c> are unbounded.
/// </remarks>
internal enum SectionId : uint
{
    Release = 1,
    TextOffsets = 2,
    TextBytes = 3,
    Sources = 4,
    SourceDrops = 5,

    Codes = 10,
    CodeWords = 11,
    CodeHistory = 12,

    MueTables = 20,
    MueValues = 21,
    MueRows = 22,

    MpfsTables = 30,
    MpfsPolicies = 31,
    MpfsRows = 32,

    PractitionerPairWords = 43,
    PractitionerPairClasses = 44,
    PractitionerPairRows = 45,
    PractitionerPairSets = 46,
    PractitionerPairPartners = 47,

    HospitalPairWords = 53,
    HospitalPairClasses = 54,
    HospitalPairRows = 55,
    HospitalPairSets = 56,
    HospitalPairPartners = 57,

    PairClassEnds = 60,
    PairWindows = 61,

    AddOns = 70,

    Modifiers = 80,
    ModifierConflicts = 81,

    RequiredModifiers = 93,
    RequiredModifierCodes = 94,
    RequiredModifierChoices = 95,
    ExplicitLists = 96,
    ExplicitListModifiers = 97,
    GroupExceptions = 98,
    RequiredModifierExcuses = 99,

    CodeClasses = 100,
    CodeClassRanges = 101,
    ModifierScopes = 102,
    ModifierScopeRanges = 103,
    ModifierScopeModifiers = 104,
    ModifierScopeBillClasses = 105,
    ModifierNeeds = 106,
    ModifierNeedChoices = 107,
    Disciplines = 108,
    DisciplineCodes = 109,
    VisitAddOns = 110,
    VisitAddOnExemptCodes = 111,
    SingleDoseDrugs = 112,
    Replacements = 113,
    ReplacementRanges = 114,
    PublishedTables = 115,
    HcpcsCodes = 116,
    OppsTables = 117,
    OppsStatuses = 118,
    OppsRows = 119,
    Places = 120,

    CodeDescriptions = 125,

    ModifierDetails = 132,
}
