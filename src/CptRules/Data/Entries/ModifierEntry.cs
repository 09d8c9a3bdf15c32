using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section Modifiers.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierEntry
{
    public uint Key;
    public int From;
    public int Through;
    public uint Label;
}
