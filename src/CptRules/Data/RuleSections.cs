using CptRules.Data.Checks;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Pairs;

namespace CptRules.Data;

/// <summary>
/// The sections of a rule set file as arrays, as stored. <c>SectionChecks</c> must have passed before anything is looked up in them.
/// </summary>
internal sealed class RuleSections
{
    public RuleSections(SectionReader reader)
    {
        Text = new TextHeap((uint[])reader[SectionId.TextOffsets], (byte[])reader[SectionId.TextBytes]);
        ReleaseEntry[] release = (ReleaseEntry[])reader[SectionId.Release];
        if (release.Length != 1)
            SectionReader.Throw("Section Release has no entry, or more than one.", nameof(SectionId.Release));
        Release = release[0];
        Sources = (SourceEntry[])reader[SectionId.Sources];
        SourceDrops = (SourceDropEntry[])reader[SectionId.SourceDrops];
        Codes = (CodeEntry[])reader[SectionId.Codes];
        CodeWords = (CodeWordsEntry[])reader[SectionId.CodeWords];
        CodeHistory = (CodeHistoryEntry[])reader[SectionId.CodeHistory];
        MueTables = (MueTableEntry[])reader[SectionId.MueTables];
        MueValues = (MueValueEntry[])reader[SectionId.MueValues];
        MueRows = (ushort[])reader[SectionId.MueRows];
        MpfsTables = (int[])reader[SectionId.MpfsTables];
        MpfsPolicies = (MpfsPolicyEntry[])reader[SectionId.MpfsPolicies];
        MpfsRows = (ushort[])reader[SectionId.MpfsRows];
        PractitionerPairs = new PairTable(
            (byte[])reader[SectionId.PractitionerPairSets],
            (ulong[])reader[SectionId.PractitionerPairPartners],
            (PairGroupEntry[])reader[SectionId.PractitionerPairRows],
            (ulong[])reader[SectionId.PractitionerPairWords],
            (ushort[])reader[SectionId.PractitionerPairClasses]);
        HospitalPairs = new PairTable(
            (byte[])reader[SectionId.HospitalPairSets],
            (ulong[])reader[SectionId.HospitalPairPartners],
            (PairGroupEntry[])reader[SectionId.HospitalPairRows],
            (ulong[])reader[SectionId.HospitalPairWords],
            (ushort[])reader[SectionId.HospitalPairClasses]);
        PairClassEnds = (uint[])reader[SectionId.PairClassEnds];
        PairWindows = (PairWindowEntry[])reader[SectionId.PairWindows];
        AddOns = (AddOnEntry[])reader[SectionId.AddOns];
        Modifiers = (ModifierEntry[])reader[SectionId.Modifiers];
        Conflicts = (ModifierConflictEntry[])reader[SectionId.ModifierConflicts];
        EvaluationAndManagement = (uint[])reader[SectionId.EvaluationAndManagement];
        Takes25 = (uint[])reader[SectionId.Takes25];
        Ambulance = (uint[])reader[SectionId.Ambulance];
        RequiredModifiers = (RequiredModifierEntry[])reader[SectionId.RequiredModifiers];
        RequiredCodes = (uint[])reader[SectionId.RequiredModifierCodes];
        RequiredChoices = (ushort[])reader[SectionId.RequiredModifierChoices];
        ExplicitLists = (ExplicitListEntry[])reader[SectionId.ExplicitLists];
        ExplicitModifiers = (ushort[])reader[SectionId.ExplicitListModifiers];
        GroupExceptions = (uint[])reader[SectionId.GroupExceptions];
    }

    public TextHeap Text { get; }

    public ReleaseEntry Release { get; }

    public SourceEntry[] Sources { get; }

    public SourceDropEntry[] SourceDrops { get; }

    public CodeEntry[] Codes { get; }

    /// <summary>Ascending by code id.</summary>
    public CodeWordsEntry[] CodeWords { get; }

    /// <summary>Ascending by code id, then date.</summary>
    public CodeHistoryEntry[] CodeHistory { get; }

    /// <summary>Ascending by setting, then date.</summary>
    public MueTableEntry[] MueTables { get; }

    /// <summary>The distinct values; entry 0 is "no row".</summary>
    public MueValueEntry[] MueValues { get; }

    /// <summary>By code id, then table.</summary>
    public ushort[] MueRows { get; }

    /// <summary>The dates, ascending.</summary>
    public int[] MpfsTables { get; }

    /// <summary>The distinct policies; entry 0 is "no row".</summary>
    public MpfsPolicyEntry[] MpfsPolicies { get; }

    /// <summary>By code id, then table.</summary>
    public ushort[] MpfsRows { get; }

    public PairTable PractitionerPairs { get; }

    public PairTable HospitalPairs { get; }

    public uint[] PairClassEnds { get; }

    public PairWindowEntry[] PairWindows { get; }

    /// <summary>By add-on code (its code entry has the end), then primary, then date.</summary>
    public AddOnEntry[] AddOns { get; }

    public ModifierEntry[] Modifiers { get; }

    public ModifierConflictEntry[] Conflicts { get; }

    /// <summary>Keys, ascending.</summary>
    public uint[] EvaluationAndManagement { get; }

    /// <summary>Keys, ascending.</summary>
    public uint[] Takes25 { get; }

    /// <summary>Keys, ascending.</summary>
    public uint[] Ambulance { get; }

    public RequiredModifierEntry[] RequiredModifiers { get; }

    /// <summary>The codes of all required-modifier rows, row after row; see <see cref="RequiredCodesOf"/>.</summary>
    public uint[] RequiredCodes { get; }

    /// <summary>The modifiers of all required-modifier rows, row after row; see <see cref="RequiredChoicesOf"/>.</summary>
    public ushort[] RequiredChoices { get; }

    public ExplicitListEntry[] ExplicitLists { get; }

    /// <summary>The modifiers of all explicit lists, list after list; see <see cref="ExplicitModifiersOf"/>.</summary>
    public ushort[] ExplicitModifiers { get; }

    /// <summary>Keys, ascending.</summary>
    public uint[] GroupExceptions { get; }

    public ReadOnlySpan<uint> RequiredCodesOf(int row) =>
        Part<uint>(RequiredCodes, row == 0 ? 0 : RequiredModifiers[row - 1].CodesEnd, RequiredModifiers[row].CodesEnd);

    public ReadOnlySpan<ushort> RequiredChoicesOf(int row) =>
        Part<ushort>(RequiredChoices, row == 0 ? 0 : RequiredModifiers[row - 1].ChoicesEnd, RequiredModifiers[row].ChoicesEnd);

    public ReadOnlySpan<ushort> ExplicitModifiersOf(int list) =>
        Part<ushort>(ExplicitModifiers, list == 0 ? 0 : ExplicitLists[list - 1].ModifiersEnd, ExplicitLists[list].ModifiersEnd);

    private static ReadOnlySpan<T> Part<T>(T[] array, int start, int end) => array.AsSpan(start, end - start);
}
