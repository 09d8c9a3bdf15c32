using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section ModifierNeeds: a modifier that needs another one on the line (MOD413). Its choices begin where those of the entry
/// before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierNeedEntry
{
    public ushort Modifier;
    public CareSettings Settings;
    public byte Reserved;
    public int From;
    public int Through;
    public uint Why;
    public int ChoicesEnd;

    public readonly bool Applies(CareSetting setting, int day) => Settings.Contains(setting) && From <= day && day <= Through;
}
