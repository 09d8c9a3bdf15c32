using System.Runtime.InteropServices;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section Disciplines: a therapy discipline, its modifier and its evaluation codes (MOD412). The codes begin where those of
/// the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct DisciplineEntry
{
    public uint Name;
    public uint Modifier;
    public int CodesEnd;
}
