using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section HcpcsCodes: the facts about a code in the HCPCS file. Entries ascend by code id.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct HcpcsEntry
{
    public int Code;

    /// <summary>The coverage code, an ASCII letter; 0 if it is not published.</summary>
    public byte Coverage;
    public byte Reserved;

    /// <summary>The pricing category as two ASCII digits, the first in the high byte; 0 if it is not published.</summary>
    public ushort Pricing;
}
