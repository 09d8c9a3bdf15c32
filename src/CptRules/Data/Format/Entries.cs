using System.Runtime.InteropServices;

namespace CptRules.Data.Format;

// The entries of the sections, byte for byte. No padding: what is written is what is compared.
// Text is an index into the text heap, 0 is none. Days are day numbers; Day.Min and Day.Max are unbounded.

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ReleaseEntry
{
    public uint Name;
    public uint Complete;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SourceEntry
{
    public uint Kind;
    public uint Name;
    public int Date;
    public uint Sha256;
    public int RowsRead;
    public int RowsKept;
    public int DropsEnd;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SourceDropEntry
{
    public uint Reason;
    public int Rows;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeEntry
{
    public uint Key;
    public int From;
    public int Through;
    public CodeFlags Flags;
    public int AddOnsEnd;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeWordsEntry
{
    public int Code;
    public uint Label;
    public uint TypeOfService;
    public uint Betos;
    public uint ApcStatus;
    public uint ClinicalClass;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeHistoryEntry
{
    public int Code;
    public int Date;
    public uint Event;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueTableEntry
{
    public int Setting;
    public int Date;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct MueValueEntry
{
    public int Limit;
    public uint Mai;
    public uint Rationale;
}

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
}

/// <summary>Which rows an MPFS table has for a code.</summary>
[Flags]
internal enum MpfsRowsPresent : byte
{
    None = 0,
    Base = 1,
    Modifier26 = 2,
    ModifierTC = 4,
    Modifier53 = 8,
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PairBaseEntry
{
    public uint Words;
    public uint Pairs;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct PairWindowEntry
{
    public int From;
    public int Through;

    /// <summary>0: column 1 is the code of the smaller rank; 1: of the larger.</summary>
    public byte Direction;
    public byte Indicator;
    public byte Rationale;
    public byte Reserved;
}

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

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierEntry
{
    public uint Key;
    public int From;
    public int Through;
    public uint Label;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ModifierConflictEntry
{
    public ushort First;
    public ushort Second;
    public uint Severity;
    public uint Why;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct RequiredModifierEntry
{
    public uint Name;
    public int CodesEnd;
    public int ChoicesEnd;
    public uint OriginDestination;
}

[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct ExplicitListEntry
{
    public uint Code;
    public int ModifiersEnd;
}
