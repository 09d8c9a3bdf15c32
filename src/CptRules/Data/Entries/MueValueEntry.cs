using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section MueValues.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueValueEntry
{
    public int Limit;
    public uint Mai;
    public uint Rationale;

    /// <summary>Whether both say the same of units. The published rationale is reworded from time to time; that does not make another limit.</summary>
    public readonly bool IsSameLimit(in MueValueEntry other) => Limit == other.Limit && Mai == other.Mai;
}
