using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section Codes, by code id; its add-on rows end at <see cref="AddOnsEnd"/> and begin where those before it end.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeEntry
{
    public uint Key;
    public int From;
    public int Through;
    public CodeFlags Flags;
    public int AddOnsEnd;
}
