using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section RequiredModifiers. Its codes and choices begin where those of the entry before it end.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct RequiredModifierEntry
{
    public uint Name;
    public int CodesEnd;
    public int ChoicesEnd;
    public uint OriginDestination;
}
