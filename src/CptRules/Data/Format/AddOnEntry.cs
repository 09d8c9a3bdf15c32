using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

/// <summary>An entry of section AddOns.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct AddOnEntry
{
    /// <summary>The id of the primary, or -1 for none.</summary>
    public int Primary;
    public int From;
    public int Through;
    public byte Type;
    public byte Notes;
    public ushort Reserved;
}
