using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section MueValues.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueValueEntry
{
    public int Limit;
    public uint Mai;
    public uint Rationale;

    /// <summary>
    /// Whether limit and MAI are equal. The published rationale is reworded from time to time, which does not change the limit.
    /// </summary>
    public readonly bool IsSameLimit(in MueValueEntry other) => Limit == other.Limit && Mai == other.Mai;
}
