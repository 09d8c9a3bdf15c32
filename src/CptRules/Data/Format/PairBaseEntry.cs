using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>An entry of the pair bases: how many words and pairs stand before a group of a row.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PairBaseEntry
{
    public uint Words;
    public uint Pairs;
}
