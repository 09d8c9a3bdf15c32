using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section MueTables.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueTableEntry
{
    public int Setting;
    public int Date;

    /// <summary>Whether the table comes after another in the order by setting, then date.</summary>
    public readonly bool Follows(in MueTableEntry other) => Setting > other.Setting || (Setting == other.Setting && Date > other.Date);
}
