using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section PairWindows.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PairWindowEntry
{
    public int From;
    public int Through;

    /// <summary>0: column 1 is the code of the smaller id; 1: of the larger.</summary>
    public byte Direction;
    public byte Indicator;
    public byte Rationale;
    public byte Reserved;

    public readonly bool LowerIsColumn1 => Direction == 0;

    public readonly bool IsInForce(int day) => From <= day && day <= Through;
}
