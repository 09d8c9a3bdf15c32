using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section MpfsPolicies: the published characters of the base row, and which rows there are.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MpfsPolicyEntry
{
    public MpfsRowsPresent Rows;
    public byte Status;
    public byte PcTc;
    public byte GlobalDays;
    public byte MultipleProcedures;
    public byte Bilateral;
    public byte AssistantSurgeon;
    public byte CoSurgeons;
    public byte TeamSurgery;
    public byte PrePercent;
    public byte IntraPercent;
    public byte PostPercent;
    public ushort Supervision;
    public ushort ImagingFamily;
    public uint EndoscopicBase;

    /// <summary>The text of an indicator of two characters; null for none.</summary>
    public static string? TextOf(ushort value) =>
        value == 0 ? null : string.Create(2, value, static (text, v) => (text[0], text[1]) = ((char)(v >> 8), (char)(v & 255)));
}
