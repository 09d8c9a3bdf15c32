using System.Runtime.InteropServices;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section CodeClasses. Its ranges end at <see cref="RangesEnd"/> and begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeClassEntry
{
    /// <summary>A <see cref="CodeClass"/>.</summary>
    public uint Class;
    public int RangesEnd;
}
