using CptRules.Data.Format;

namespace CptRules.Data;

/// <summary>The sections of a rule set file as arrays, after every index in them has been checked: what is read from them cannot leave them.</summary>
internal sealed class RuleSections
{
    private readonly uint[] _requiredCodes;
    private readonly ushort[] _requiredChoices;
    private readonly ushort[] _explicitModifiers;

    public RuleSections(SectionReader reader)
    {
        Text = new TextHeap(reader.Read<uint>(SectionId.TextOffsets), reader.Read<byte>(SectionId.TextBytes));
        ReleaseEntry[] release = reader.Read<ReleaseEntry>(SectionId.Release);
        if (release.Length != 1)
            SectionReader.Throw($"Section {SectionId.Release} has {release.Length} entries, not 1.");
        Release = release[0];
        Sources = reader.Read<SourceEntry>(SectionId.Sources);
        SourceDrops = reader.Read<SourceDropEntry>(SectionId.SourceDrops);
        Codes = reader.Read<CodeEntry>(SectionId.Codes);
        CodeWords = reader.Read<CodeWordsEntry>(SectionId.CodeWords);
        CodeHistory = reader.Read<CodeHistoryEntry>(SectionId.CodeHistory);
        MueTables = reader.Read<MueTableEntry>(SectionId.MueTables);
        MueValues = reader.Read<MueValueEntry>(SectionId.MueValues);
        MueRows = reader.Read<ushort>(SectionId.MueRows);
        MpfsTables = reader.Read<int>(SectionId.MpfsTables);
        MpfsPolicies = reader.Read<MpfsPolicyEntry>(SectionId.MpfsPolicies);
        MpfsRows = reader.Read<ushort>(SectionId.MpfsRows);
        PractitionerPairs = new PairTable(
            reader.Read<int>(SectionId.PractitionerPairCodes),
            reader.Read<ulong>(SectionId.PractitionerPairMasks),
            reader.Read<PairBaseEntry>(SectionId.PractitionerPairBases),
            reader.Read<ulong>(SectionId.PractitionerPairWords),
            reader.Read<ushort>(SectionId.PractitionerPairClasses));
        HospitalPairs = new PairTable(
            reader.Read<int>(SectionId.HospitalPairCodes),
            reader.Read<ulong>(SectionId.HospitalPairMasks),
            reader.Read<PairBaseEntry>(SectionId.HospitalPairBases),
            reader.Read<ulong>(SectionId.HospitalPairWords),
            reader.Read<ushort>(SectionId.HospitalPairClasses));
        PairClassEnds = reader.Read<uint>(SectionId.PairClassEnds);
        PairWindows = reader.Read<PairWindowEntry>(SectionId.PairWindows);
        AddOns = reader.Read<AddOnEntry>(SectionId.AddOns);
        Modifiers = reader.Read<ModifierEntry>(SectionId.Modifiers);
        Conflicts = reader.Read<ModifierConflictEntry>(SectionId.ModifierConflicts);
        EvaluationAndManagement = reader.Read<uint>(SectionId.EvaluationAndManagement);
        Takes25 = reader.Read<uint>(SectionId.Takes25);
        Ambulance = reader.Read<uint>(SectionId.Ambulance);
        RequiredModifiers = reader.Read<RequiredModifierEntry>(SectionId.RequiredModifiers);
        _requiredCodes = reader.Read<uint>(SectionId.RequiredModifierCodes);
        _requiredChoices = reader.Read<ushort>(SectionId.RequiredModifierChoices);
        ExplicitLists = reader.Read<ExplicitListEntry>(SectionId.ExplicitLists);
        _explicitModifiers = reader.Read<ushort>(SectionId.ExplicitListModifiers);
        GroupExceptions = reader.Read<uint>(SectionId.GroupExceptions);
        new SectionChecks(this, _requiredCodes, _requiredChoices, _explicitModifiers).Run();
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

    public ExplicitListEntry[] ExplicitLists { get; }

    /// <summary>Keys, ascending.</summary>
    public uint[] GroupExceptions { get; }

    public ReadOnlySpan<uint> RequiredCodesOf(int row) =>
        Part<uint>(_requiredCodes, row == 0 ? 0 : RequiredModifiers[row - 1].CodesEnd, RequiredModifiers[row].CodesEnd);

    public ReadOnlySpan<ushort> RequiredChoicesOf(int row) =>
        Part<ushort>(_requiredChoices, row == 0 ? 0 : RequiredModifiers[row - 1].ChoicesEnd, RequiredModifiers[row].ChoicesEnd);

    public ReadOnlySpan<ushort> ExplicitModifiersOf(int list) =>
        Part<ushort>(_explicitModifiers, list == 0 ? 0 : ExplicitLists[list - 1].ModifiersEnd, ExplicitLists[list].ModifiersEnd);

    private static ReadOnlySpan<T> Part<T>(T[] array, int start, int end) => array.AsSpan(start, end - start);
}
