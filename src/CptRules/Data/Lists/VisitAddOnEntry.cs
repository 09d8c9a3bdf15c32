using System.Runtime.InteropServices;

namespace CptRules.Data.Lists;

/// <summary>
/// An entry of section VisitAddOns: an add-on that is not paid where its visit has a modifier, unless an exempt service is on the day
/// (AOC305). Its exempt services begin where those of the entry before it end.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct VisitAddOnEntry
{
    public uint Code;

    /// <summary>The first day on which the exempt services count.</summary>
    public int ExemptFrom;
    public int ExemptEnd;
}
