using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What UNT211 to UNT214 found. Units are in thousandths and per day.</summary>
internal readonly struct UnitFinding
{
    // One byte for both, so that the details of a finding fit into 24.
    private const byte BothSides = 1;
    private const byte HalfRoundedUp = 2;

    /// <summary>The units of the line where the MAI is 1, else the largest sum of a day of the line.</summary>
    public long Units { get; init; }

    /// <summary>The most units the line may have if the other lines stay as they are; 0 or less if none are left.</summary>
    public long AllowedUnits { get; init; }

    /// <summary>The most units allowed, inclusive, in whole units.</summary>
    public int Limit { get; init; }

    public MueAdjudication Mai { get; init; }

    /// <summary>Only units billed in this role are added up.</summary>
    public UnitRole Role { get; init; }

    /// <summary>UNT214: the care settings in which the limit on the day is above 0.</summary>
    public CareSettings PayableIn { get; init; }

    private readonly byte _cases;

    /// <summary>UNT212, UNT213: the lines of the day are a left and a right one, and the limit is 1.</summary>
    public bool IsBothSides
    {
        get => (_cases & BothSides) != 0;
        init => _cases |= value ? BothSides : (byte)0;
    }

    /// <summary>UNT211 to UNT213: the units exceed the limit only because a half was rounded up.</summary>
    public bool IsHalfRoundedUp
    {
        get => (_cases & HalfRoundedUp) != 0;
        init => _cases |= value ? HalfRoundedUp : (byte)0;
    }
}
