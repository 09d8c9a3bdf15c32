using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section PairWindows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PairWindowEntry
{
    /// <summary>The first day; if it is not known, the earliest day that is possible. The engine applies the edit from this day.</summary>
    public int From;
    public int Through;

    /// <summary>0: column 1 is the code of the smaller id; 1: of the larger.</summary>
    public byte Direction;
    public byte Indicator;
    public byte Rationale;

    /// <summary>0 if the first day is known, else the quarter by whose first day the edit was in force.</summary>
    /// <remarks>As <see cref="PairQuarter"/> numbers it.</remarks>
    public byte InForceByQuarter;

    public readonly bool LowerIsColumn1 => Direction == 0;

    public readonly bool IsStartKnown => InForceByQuarter == 0;

    /// <summary>The first day on which the edit is known to be in force. The last day of an edit always is one.</summary>
    public readonly int KnownFrom => IsStartKnown ? From : Math.Min(PairQuarter.FirstDay(InForceByQuarter), Through);

    public readonly bool IsInForce(int day) => From <= day && day <= Through;
}
