using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section CodeHistory.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeHistoryEntry
{
    public int Code;
    public int Date;
    public uint Event;
}
