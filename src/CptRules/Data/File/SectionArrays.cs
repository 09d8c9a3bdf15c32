using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Data.File;

/// <summary>The entry type of each section.</summary>
/// <remarks>Two switches: a generic method would be compiled once for each entry type when the first rule set is loaded.</remarks>
internal static class SectionArrays
{
    /// <summary>One more than the largest section number.</summary>
    public const int Ids = (int)SectionId.ModifierDetails + 1;

    /// <summary>The bytes of an entry; 0 for a section that this version does not know.</summary>
    public static int EntryLength(SectionId id) => id switch
    {
        SectionId.Release => Unsafe.SizeOf<ReleaseEntry>(),
        SectionId.TextBytes or SectionId.PractitionerPairSets or SectionId.HospitalPairSets or SectionId.ModifierScopeBillClasses
            or SectionId.OppsRows => sizeof(byte),
        SectionId.Sources => Unsafe.SizeOf<SourceEntry>(),
        SectionId.SourceDrops => Unsafe.SizeOf<SourceDropEntry>(),
        SectionId.Codes => Unsafe.SizeOf<CodeEntry>(),
        SectionId.CodeWords => Unsafe.SizeOf<CodeWordsEntry>(),
        SectionId.CodeHistory => Unsafe.SizeOf<CodeHistoryEntry>(),
        SectionId.MueTables => Unsafe.SizeOf<MueTableEntry>(),
        SectionId.MueValues => Unsafe.SizeOf<MueValueEntry>(),
        SectionId.MpfsPolicies => Unsafe.SizeOf<MpfsPolicyEntry>(),
        SectionId.PractitionerPairRows or SectionId.HospitalPairRows => Unsafe.SizeOf<PairGroupEntry>(),
        SectionId.PairWindows => Unsafe.SizeOf<PairWindowEntry>(),
        SectionId.AddOns => Unsafe.SizeOf<AddOnEntry>(),
        SectionId.Modifiers => Unsafe.SizeOf<ModifierEntry>(),
        SectionId.ModifierDetails => Unsafe.SizeOf<ModifierDetailEntry>(),
        SectionId.ModifierConflicts => Unsafe.SizeOf<ModifierConflictEntry>(),
        SectionId.RequiredModifiers => Unsafe.SizeOf<RequiredModifierEntry>(),
        SectionId.ExplicitLists => Unsafe.SizeOf<ExplicitListEntry>(),
        SectionId.CodeClasses => Unsafe.SizeOf<CodeClassEntry>(),
        SectionId.CodeClassRanges or SectionId.RequiredModifierCodes or SectionId.ModifierScopeRanges or SectionId.ReplacementRanges
            => Unsafe.SizeOf<CodeRangeEntry>(),
        SectionId.ModifierScopes => Unsafe.SizeOf<ModifierScopeEntry>(),
        SectionId.ModifierNeeds => Unsafe.SizeOf<ModifierNeedEntry>(),
        SectionId.Disciplines => Unsafe.SizeOf<DisciplineEntry>(),
        SectionId.VisitAddOns => Unsafe.SizeOf<VisitAddOnEntry>(),
        SectionId.SingleDoseDrugs => Unsafe.SizeOf<SingleDoseDrugEntry>(),
        SectionId.Replacements => Unsafe.SizeOf<ReplacementEntry>(),
        SectionId.PublishedTables => Unsafe.SizeOf<PublishedTableEntry>(),
        SectionId.HcpcsCodes => Unsafe.SizeOf<HcpcsEntry>(),
        SectionId.Places => Unsafe.SizeOf<PlaceEntry>(),
        SectionId.CodeDescriptions => Unsafe.SizeOf<CodeDescriptionEntry>(),
        SectionId.PractitionerPairWords or SectionId.HospitalPairWords
            or SectionId.PractitionerPairPartners or SectionId.HospitalPairPartners => sizeof(ulong),
        SectionId.MpfsTables or SectionId.OppsTables => sizeof(int),
        SectionId.TextOffsets or SectionId.PairClassEnds or SectionId.GroupExceptions or SectionId.DisciplineCodes
            or SectionId.VisitAddOnExemptCodes => sizeof(uint),
        SectionId.MueRows or SectionId.MpfsRows or SectionId.PractitionerPairClasses or SectionId.HospitalPairClasses
            or SectionId.RequiredModifierChoices or SectionId.ExplicitListModifiers or SectionId.RequiredModifierExcuses
            or SectionId.ModifierScopeModifiers or SectionId.ModifierNeedChoices or SectionId.OppsStatuses => sizeof(ushort),
        _ => 0,
    };

    /// <param name="id">A section that <see cref="EntryLength"/> knows.</param>
    /// <param name="entries">Length of the array.</param>
    public static Array New(SectionId id, int entries) => id switch
    {
        SectionId.Release => new ReleaseEntry[entries],
        SectionId.TextBytes or SectionId.PractitionerPairSets or SectionId.HospitalPairSets or SectionId.ModifierScopeBillClasses
            or SectionId.OppsRows => new byte[entries],
        SectionId.Sources => new SourceEntry[entries],
        SectionId.SourceDrops => new SourceDropEntry[entries],
        SectionId.Codes => new CodeEntry[entries],
        SectionId.CodeWords => new CodeWordsEntry[entries],
        SectionId.CodeHistory => new CodeHistoryEntry[entries],
        SectionId.MueTables => new MueTableEntry[entries],
        SectionId.MueValues => new MueValueEntry[entries],
        SectionId.MpfsPolicies => new MpfsPolicyEntry[entries],
        SectionId.PractitionerPairRows or SectionId.HospitalPairRows => new PairGroupEntry[entries],
        SectionId.PairWindows => new PairWindowEntry[entries],
        SectionId.AddOns => new AddOnEntry[entries],
        SectionId.Modifiers => new ModifierEntry[entries],
        SectionId.ModifierDetails => new ModifierDetailEntry[entries],
        SectionId.ModifierConflicts => new ModifierConflictEntry[entries],
        SectionId.RequiredModifiers => new RequiredModifierEntry[entries],
        SectionId.ExplicitLists => new ExplicitListEntry[entries],
        SectionId.CodeClasses => new CodeClassEntry[entries],
        SectionId.CodeClassRanges or SectionId.RequiredModifierCodes or SectionId.ModifierScopeRanges or SectionId.ReplacementRanges
            => new CodeRangeEntry[entries],
        SectionId.ModifierScopes => new ModifierScopeEntry[entries],
        SectionId.ModifierNeeds => new ModifierNeedEntry[entries],
        SectionId.Disciplines => new DisciplineEntry[entries],
        SectionId.VisitAddOns => new VisitAddOnEntry[entries],
        SectionId.SingleDoseDrugs => new SingleDoseDrugEntry[entries],
        SectionId.Replacements => new ReplacementEntry[entries],
        SectionId.PublishedTables => new PublishedTableEntry[entries],
        SectionId.HcpcsCodes => new HcpcsEntry[entries],
        SectionId.Places => new PlaceEntry[entries],
        SectionId.CodeDescriptions => new CodeDescriptionEntry[entries],
        SectionId.PractitionerPairWords or SectionId.HospitalPairWords
            or SectionId.PractitionerPairPartners or SectionId.HospitalPairPartners => new ulong[entries],
        SectionId.MpfsTables or SectionId.OppsTables => new int[entries],
        SectionId.TextOffsets or SectionId.PairClassEnds or SectionId.GroupExceptions or SectionId.DisciplineCodes
            or SectionId.VisitAddOnExemptCodes => new uint[entries],
        _ => new ushort[entries],
    };
}
