using System.Runtime.InteropServices;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section ExplicitLists. Its modifiers end at <see cref="ModifiersEnd"/> and begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ExplicitListEntry
{
    public uint Code;
    public int ModifiersEnd;
}
