using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section ModifierScopes: where modifiers do not belong (MOD404). The first entry that applies decides. Its code ranges, bill
/// classes and modifiers begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierScopeEntry
{
    public uint Why;
    public int RangesEnd;
    public int ModifiersEnd;
    public int BillClassesEnd;
    public CareSettings Settings;
    public byte Severity;
    public ScopeTest Test;

    /// <summary>The MPFS bilateral indicator of <see cref="ScopeTest.Bilateral"/>.</summary>
    public byte Bilateral;
}
