using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>An entry of section ModifierConflicts.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierConflictEntry
{
    public ushort First;
    public ushort Second;
    public uint Severity;
    public uint Why;
}
