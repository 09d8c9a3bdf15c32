using System.Runtime.InteropServices;
using CptRules.Explain.Codes;

namespace CptRules.Data.Entries;

/// <summary>An entry of section ExplicitLists; its modifiers end at <see cref="ModifiersEnd"/> and begin where those before it end.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ExplicitListEntry
{
    public uint Code;
    public int ModifiersEnd;
}
