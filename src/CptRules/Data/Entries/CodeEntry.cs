using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>
/// An entry of section Codes, by code id. Its add-on rows end at <see cref="AddOnsEnd"/> and begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeEntry
{
    public uint Key;
    public int From;
    public int Through;
    public CodeFlags Flags;
    public int AddOnsEnd;
}
