using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>An entry of section MueValues.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueValueEntry
{
    public int Limit;
    public uint Mai;
    public uint Rationale;
}
