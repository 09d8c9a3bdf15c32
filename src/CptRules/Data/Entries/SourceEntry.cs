using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>
/// An entry of section Sources. Its drops end at <see cref="DropsEnd"/> and begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SourceEntry
{
    public uint Kind;
    public uint Name;
    public int Date;
    public uint Sha256;
    public int RowsRead;
    public int RowsKept;
    public int DropsEnd;
}
