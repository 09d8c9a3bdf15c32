using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>An entry of section ExplicitLists; its modifiers end at <see cref="ModifiersEnd"/> and begin where those before it end.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ExplicitListEntry
{
    public uint Code;
    public int ModifiersEnd;
}
