using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section SourceDrops.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SourceDropEntry
{
    public uint Reason;
    public int Rows;
}
