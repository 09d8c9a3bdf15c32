using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section ModifierConflicts.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierConflictEntry
{
    public ushort First;
    public ushort Second;
    public uint Severity;
    public uint Why;

    /// <summary>The two modifiers as one number. Entries ascend by it.</summary>
    public readonly uint Pair => ((uint)First << 16) | Second;
}
