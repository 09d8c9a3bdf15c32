using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>
/// An entry of section ModifierDetails: what only explanations read. The entries are those of section Modifiers, in its order.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierDetailEntry
{
    /// <summary>The published file or list that the dates come from.</summary>
    public uint Source;
    public ModifierClass Class;
    public byte Reserved1;
    public ushort Reserved2;
}
