using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of the pair groups: which of 64 words of a row are present, and how many words and pairs precede the group.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PairGroupEntry
{
    public ulong Mask;
    public uint Words;
    public uint Pairs;
}
