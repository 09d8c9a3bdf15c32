using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Data.Lists;

/// <summary>An entry of section ModifierConflicts. Two modifiers may have several entries, for different care settings and days.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierConflictEntry
{
    public ushort First;
    public ushort Second;
    public uint Severity;
    public uint Why;
    public int From;
    public int Through;
    public CareSettings Settings;
    public byte Reserved1;
    public ushort Reserved2;

    /// <summary>The two modifiers as one number. Entries ascend by it.</summary>
    public readonly uint Pair => ((uint)First << 16) | Second;

    public readonly bool Applies(CareSetting setting, int day) => Settings.Contains(setting) && From <= day && day <= Through;
}
