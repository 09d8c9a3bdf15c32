using CptRules.Data.Checks;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Lists;
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
        ModifierDetails = (ModifierDetailEntry[])reader[SectionId.ModifierDetails];
        Conflicts = (ModifierConflictEntry[])reader[SectionId.ModifierConflicts];
        Classes = (CodeClassEntry[])reader[SectionId.CodeClasses];
        ClassRanges = (CodeRangeEntry[])reader[SectionId.CodeClassRanges];
        RequiredModifiers = (RequiredModifierEntry[])reader[SectionId.RequiredModifiers];
        RequiredCodes = (CodeRangeEntry[])reader[SectionId.RequiredModifierCodes];
        RequiredChoices = (ushort[])reader[SectionId.RequiredModifierChoices];
        ExplicitLists = (ExplicitListEntry[])reader[SectionId.ExplicitLists];
        ExplicitModifiers = (ushort[])reader[SectionId.ExplicitListModifiers];
        GroupExceptions = (uint[])reader[SectionId.GroupExceptions];
        RequiredExcuses = (ushort[])reader[SectionId.RequiredModifierExcuses];
        Scopes = (ModifierScopeEntry[])reader[SectionId.ModifierScopes];
        ScopeRanges = (CodeRangeEntry[])reader[SectionId.ModifierScopeRanges];
        ScopeModifiers = (ushort[])reader[SectionId.ModifierScopeModifiers];
        ScopeBillClasses = (byte[])reader[SectionId.ModifierScopeBillClasses];
        Needs = (ModifierNeedEntry[])reader[SectionId.ModifierNeeds];
        NeedChoices = (ushort[])reader[SectionId.ModifierNeedChoices];
        Disciplines = (DisciplineEntry[])reader[SectionId.Disciplines];
        DisciplineCodes = (uint[])reader[SectionId.DisciplineCodes];
        VisitAddOns = (VisitAddOnEntry[])reader[SectionId.VisitAddOns];
        VisitAddOnExemptCodes = (uint[])reader[SectionId.VisitAddOnExemptCodes];
        SingleDoseDrugs = (SingleDoseDrugEntry[])reader[SectionId.SingleDoseDrugs];
        Replacements = (ReplacementEntry[])reader[SectionId.Replacements];
        ReplacementRanges = (CodeRangeEntry[])reader[SectionId.ReplacementRanges];
        PublishedTables = (PublishedTableEntry[])reader[SectionId.PublishedTables];
        Hcpcs = (HcpcsEntry[])reader[SectionId.HcpcsCodes];
        OppsTables = (int[])reader[SectionId.OppsTables];
        OppsStatuses = (ushort[])reader[SectionId.OppsStatuses];
        OppsRows = (byte[])reader[SectionId.OppsRows];
        Places = (PlaceEntry[])reader[SectionId.Places];
        Descriptions = (CodeDescriptionEntry[])reader[SectionId.CodeDescriptions];
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

    /// <summary>One entry for each of <see cref="Modifiers"/>.</summary>
    public ModifierDetailEntry[] ModifierDetails { get; }

    public ModifierConflictEntry[] Conflicts { get; }

    /// <summary>Ascending by class.</summary>
    public CodeClassEntry[] Classes { get; }

    /// <summary>The ranges of all classes, class after class; see <see cref="ClassRangesOf"/>.</summary>
    public CodeRangeEntry[] ClassRanges { get; }

    public RequiredModifierEntry[] RequiredModifiers { get; }

    /// <summary>The codes of all required-modifier rows, row after row; see <see cref="RequiredCodesOf"/>.</summary>
    public CodeRangeEntry[] RequiredCodes { get; }

    /// <summary>The modifiers of all required-modifier rows, row after row; see <see cref="RequiredChoicesOf"/>.</summary>
    public ushort[] RequiredChoices { get; }

    /// <summary>The excuses of all required-modifier rows, row after row; see <see cref="RequiredExcusesOf"/>.</summary>
    public ushort[] RequiredExcuses { get; }

    /// <summary>In order: the first that applies decides.</summary>
    public ModifierScopeEntry[] Scopes { get; }

    /// <summary>See <see cref="ScopeRangesOf"/>.</summary>
    public CodeRangeEntry[] ScopeRanges { get; }

    /// <summary>See <see cref="ScopeModifiersOf"/>.</summary>
    public ushort[] ScopeModifiers { get; }

    /// <summary>See <see cref="ScopeBillClassesOf"/>.</summary>
    public byte[] ScopeBillClasses { get; }

    /// <summary>Ascending by modifier.</summary>
    public ModifierNeedEntry[] Needs { get; }

    /// <summary>See <see cref="NeedChoicesOf"/>.</summary>
    public ushort[] NeedChoices { get; }

    /// <summary>Ascending by modifier.</summary>
    public DisciplineEntry[] Disciplines { get; }

    /// <summary>See <see cref="DisciplineCodesOf"/>.</summary>
    public uint[] DisciplineCodes { get; }

    /// <summary>Ascending by code.</summary>
    public VisitAddOnEntry[] VisitAddOns { get; }

    /// <summary>See <see cref="VisitAddOnExemptOf"/>.</summary>
    public uint[] VisitAddOnExemptCodes { get; }

    /// <summary>Ascending by code.</summary>
    public SingleDoseDrugEntry[] SingleDoseDrugs { get; }

    /// <summary>Ascending by code.</summary>
    public ReplacementEntry[] Replacements { get; }

    /// <summary>See <see cref="ReplacementRangesOf"/>.</summary>
    public CodeRangeEntry[] ReplacementRanges { get; }

    /// <summary>Ascending by kind, then date.</summary>
    public PublishedTableEntry[] PublishedTables { get; }

    /// <summary>Ascending by code id.</summary>
    public HcpcsEntry[] Hcpcs { get; }

    /// <summary>The dates, ascending.</summary>
    public int[] OppsTables { get; }

    /// <summary>The distinct values of <see cref="OppsStatus"/>; entry 0 is "no row".</summary>
    public ushort[] OppsStatuses { get; }

    /// <summary>By code id, then table: an index of <see cref="OppsStatuses"/>.</summary>
    public byte[] OppsRows { get; }

    /// <summary>Ascending by place.</summary>
    public PlaceEntry[] Places { get; }

    /// <summary>Ascending by code id; empty unless the user who built the file kept the descriptions.</summary>
    public CodeDescriptionEntry[] Descriptions { get; }

    public ExplicitListEntry[] ExplicitLists { get; }

    /// <summary>The modifiers of all explicit lists, list after list; see <see cref="ExplicitModifiersOf"/>.</summary>
    public ushort[] ExplicitModifiers { get; }

    /// <summary>Keys, ascending.</summary>
    public uint[] GroupExceptions { get; }

    public ReadOnlySpan<CodeRangeEntry> ClassRangesOf(int index) =>
        Part<CodeRangeEntry>(ClassRanges, index == 0 ? 0 : Classes[index - 1].RangesEnd, Classes[index].RangesEnd);

    public ReadOnlySpan<ushort> RequiredExcusesOf(int row) =>
        Part<ushort>(RequiredExcuses, row == 0 ? 0 : RequiredModifiers[row - 1].ExcusesEnd, RequiredModifiers[row].ExcusesEnd);

    public ReadOnlySpan<CodeRangeEntry> ScopeRangesOf(int row) =>
        Part<CodeRangeEntry>(ScopeRanges, row == 0 ? 0 : Scopes[row - 1].RangesEnd, Scopes[row].RangesEnd);

    public ReadOnlySpan<ushort> ScopeModifiersOf(int row) =>
        Part<ushort>(ScopeModifiers, row == 0 ? 0 : Scopes[row - 1].ModifiersEnd, Scopes[row].ModifiersEnd);

    public ReadOnlySpan<byte> ScopeBillClassesOf(int row) =>
        Part<byte>(ScopeBillClasses, row == 0 ? 0 : Scopes[row - 1].BillClassesEnd, Scopes[row].BillClassesEnd);

    public ReadOnlySpan<ushort> NeedChoicesOf(int row) =>
        Part<ushort>(NeedChoices, row == 0 ? 0 : Needs[row - 1].ChoicesEnd, Needs[row].ChoicesEnd);

    public ReadOnlySpan<uint> DisciplineCodesOf(int row) =>
        Part<uint>(DisciplineCodes, row == 0 ? 0 : Disciplines[row - 1].CodesEnd, Disciplines[row].CodesEnd);

    public ReadOnlySpan<uint> VisitAddOnExemptOf(int row) =>
        Part<uint>(VisitAddOnExemptCodes, row == 0 ? 0 : VisitAddOns[row - 1].ExemptEnd, VisitAddOns[row].ExemptEnd);

    public ReadOnlySpan<CodeRangeEntry> ReplacementRangesOf(int row) =>
        Part<CodeRangeEntry>(ReplacementRanges, row == 0 ? 0 : Replacements[row - 1].RangesEnd, Replacements[row].RangesEnd);

    public ReadOnlySpan<CodeRangeEntry> RequiredCodesOf(int row) =>
        Part<CodeRangeEntry>(RequiredCodes, row == 0 ? 0 : RequiredModifiers[row - 1].CodesEnd, RequiredModifiers[row].CodesEnd);

    public ReadOnlySpan<ushort> RequiredChoicesOf(int row) =>
        Part<ushort>(RequiredChoices, row == 0 ? 0 : RequiredModifiers[row - 1].ChoicesEnd, RequiredModifiers[row].ChoicesEnd);

    public ReadOnlySpan<ushort> ExplicitModifiersOf(int list) =>
        Part<ushort>(ExplicitModifiers, list == 0 ? 0 : ExplicitLists[list - 1].ModifiersEnd, ExplicitLists[list].ModifiersEnd);

    private static ReadOnlySpan<T> Part<T>(T[] array, int start, int end) => array.AsSpan(start, end - start);
}
