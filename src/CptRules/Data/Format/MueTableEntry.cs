using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>An entry of section MueTables.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueTableEntry
{
    public int Setting;
    public int Date;
}
