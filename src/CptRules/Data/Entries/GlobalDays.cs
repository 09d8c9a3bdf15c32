namespace CptRules.Data.Entries;

/// <summary>The MPFS global days field.</summary>
internal enum GlobalDays : byte
{
    /// <summary>Not published for the code.</summary>
    None = 0,
    Days000 = 1,
    Days010 = 2,
    Days090 = 3,
    Mmm = 4,
    Xxx = 5,
    Yyy = 6,
    Zzz = 7,
}
