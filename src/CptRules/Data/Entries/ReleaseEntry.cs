using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>The one entry of section Release.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ReleaseEntry
{
    public uint Name;
    public uint Complete;
}
