using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section Replacements: a code that Medicare replaces by others in some care settings. The others begin where those of the
/// entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ReplacementEntry
{
    public uint Code;
    public int RangesEnd;

    /// <summary>A set of <see cref="CareSettings"/>.</summary>
    public uint Settings;
}
