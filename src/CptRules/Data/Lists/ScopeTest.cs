namespace CptRules.Data.Lists;

/// <summary>Which codes a <see cref="ModifierScopeEntry"/> is about.</summary>
internal enum ScopeTest : byte
{
    /// <summary>Every code.</summary>
    AnyCode = 0,

    /// <summary>The codes of its ranges.</summary>
    Codes = 1,

    /// <summary>All codes but those of its ranges.</summary>
    OtherCodes = 2,

    /// <summary>Codes with a bilateral indicator in the MPFS table of the day.</summary>
    Bilateral = 3,
}
