using System.Runtime.InteropServices;

namespace CptRules.Data.Lists;

/// <summary>An entry of section SingleDoseDrugs: a drug that comes in single-dose containers only (DRU903).</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SingleDoseDrugEntry
{
    public uint Code;

    /// <summary>The first day on which a missing modifier is a Warning.</summary>
    public int WarningFrom;

    /// <summary>The first day on which a missing modifier is an Error.</summary>
    public int ErrorFrom;
}
