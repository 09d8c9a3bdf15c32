using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Data;

/// <summary>Makes the records of the codes from the sections: stored fields first, then the facts of the other sections.</summary>
internal static class CodeRecords
{
    // Compiled with optimization from the start: the first rule set of a process is loaded while a user waits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static CodeRecord[] Of(RuleSections s)
    {
        CodeEntry[] codes = s.Codes;
        var records = new CodeRecord[codes.Length];
        CodeFlags known = s.Release.Complete != 0 ? CodeFlags.InTables | CodeFlags.InEdits : CodeFlags.InTables;
        int addOns = 0;
        for (int i = 0; i < records.Length; i++)
        {
            CodeEntry entry = codes[i];
            CodeFlags flags = entry.Flags & CodeFlags.Stored;
            if ((flags & known) != 0)
                flags |= CodeFlags.Known;
            uint primaryChapters = 0;
            for (int row = addOns; row < entry.AddOnsEnd; row++)
            {
                flags |= CodeFlags.AddOnRows;
                if (s.AddOns[row].Primary >= 0)
                    primaryChapters |= 1u << new CodeKey(codes[s.AddOns[row].Primary].Key).Chapter;
                if ((s.AddOns[row].Notes & (byte)AddOnNotes.FacilitiesOnly) != 0)
                    flags |= CodeFlags.FacilitiesOnly;
            }

            records[i] = new()
            {
                Text = CodeText.Of(new CodeKey(entry.Key)),
                Key = new CodeKey(entry.Key),
                From = entry.From,
                Through = entry.Through,
                Flags = flags,
                AddOnsStart = addOns,
                AddOnsEnd = entry.AddOnsEnd,
                PrimaryChapters = primaryChapters,
            };
            addOns = entry.AddOnsEnd;
        }

        return records;
    }

    public static void Derive(RuleData data, CodeRecord[] records)
    {
        RuleSections s = data.Sections;
        for (int i = 0; i < s.Classes.Length; i++)
            Mark(data, records, s.ClassRangesOf(i), FlagsOf((CodeClass)s.Classes[i].Class));
        Mark(data, records, s.RequiredCodes, CodeFlags.RequiredModifier);
        Mark(data, records, s.DisciplineCodes, CodeFlags.Discipline);
        Mark(data, records, s.GroupExceptions, CodeFlags.GroupException);
        foreach (ref readonly ExplicitListEntry list in s.ExplicitLists.AsSpan())
            Mark(data, records, list.Code, CodeFlags.ExplicitList);
        foreach (ref readonly VisitAddOnEntry row in s.VisitAddOns.AsSpan())
            Mark(data, records, row.Code, CodeFlags.VisitAddOn);
        foreach (ref readonly SingleDoseDrugEntry row in s.SingleDoseDrugs.AsSpan())
            Mark(data, records, row.Code, CodeFlags.SingleDose);
        foreach (ref readonly HcpcsEntry row in s.Hcpcs.AsSpan())
        {
            if (HcpcsCoverage.IsReported(row.Coverage))
                records[row.Code].Flags |= CodeFlags.CoverageReported;
            if (HcpcsPricing.IsEquipment(row.Pricing))
                records[row.Code].Flags |= CodeFlags.Equipment;
        }

        for (int code = 0; code < records.Length; code++)
        {
            if (!records[code].Key.StartsWithLetter && !records[code].Has(CodeFlags.Drug))
                records[code].Flags |= CodeFlags.NotForSuppliers;
        }

        ReadNewest(data, records);
    }

    /// <summary>The flags of the codes of a class.</summary>
    public static CodeFlags FlagsOf(CodeClass codeClass) => codeClass switch
    {
        CodeClass.EvaluationAndManagement => CodeFlags.EvaluationAndManagement,
        CodeClass.Takes25 => CodeFlags.Takes25,
        CodeClass.Ambulance => CodeFlags.Ambulance,
        CodeClass.ReportingOnly => CodeFlags.ReportingOnly,
        CodeClass.Anesthesia => CodeFlags.Anesthesia,
        CodeClass.Drug => CodeFlags.Drug,
        CodeClass.GlobalVisit => CodeFlags.GlobalVisit,
        CodeClass.GlobalNewVisit => CodeFlags.GlobalVisit | CodeFlags.GlobalNewVisit,
        CodeClass.NewPatient => CodeFlags.NewPatient,
        CodeClass.HospitalVisit => CodeFlags.HospitalVisit,
        CodeClass.EmergencyVisit => CodeFlags.EmergencyVisit,
        CodeClass.NursingFacilityVisit => CodeFlags.NursingFacilityVisit,
        CodeClass.HomeVisit => CodeFlags.HomeVisit,
        CodeClass.OnlineVisit => CodeFlags.OnlineVisit,
        CodeClass.OxygenContents => CodeFlags.OxygenContents,
        _ => CodeFlags.None,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadNewest(RuleData data, CodeRecord[] records)
    {
        ref readonly TablePeriod newest = ref data.NewestPeriod;
        for (int code = 0; code < records.Length; code++)
            records[code].Newest = CodeInForce.Of(data, code, newest);
    }

    private static void Mark(RuleData data, CodeRecord[] records, ReadOnlySpan<uint> keys, CodeFlags flag)
    {
        foreach (uint key in keys)
            Mark(data, records, key, flag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mark(RuleData data, CodeRecord[] records, ReadOnlySpan<CodeRangeEntry> ranges, CodeFlags flag)
    {
        foreach (ref readonly CodeRangeEntry range in ranges)
        {
            CodeKey last = range.Range.Last;
            for (CodeKey key = range.Range.First; key.Value <= last.Value; key = key.Next)
                Mark(data, records, key.Value, flag);
        }
    }

    private static void Mark(RuleData data, CodeRecord[] records, uint key, CodeFlags flag)
    {
        int code = data.FindCode(new CodeKey(key));
        if (code >= 0)
            records[code].Flags |= flag;
    }
}
