namespace CptRules.Data.Entries;

/// <summary>Which rows an MPFS table has for a code.</summary>
[Flags]
internal enum MpfsRowsPresent : byte
{
    None = 0,
    Base = 1,
    Modifier26 = 2,
    ModifierTC = 4,
    Modifier53 = 8,
}
