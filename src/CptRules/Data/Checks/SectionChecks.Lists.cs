using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Data.Checks;

/// <content>The sections of code lists, of rows about modifiers, and of what is known about the published tables.</content>
internal sealed partial class SectionChecks
{
    // Lookups walk these rows one after another.
    private const int MaxRows = 1024;

    // Loading walks the codes of each row that requires modifiers. A code is in one row of a care setting and day.
    private const uint MaxRequiredCodes = 4 * CodeKey.Count;

    private void Lists()
    {
        Classes();
        Keys(SectionId.GroupExceptions, s.GroupExceptions, s.GroupExceptions.Length);
        RequiredModifiers();
        Scopes();
        Needs();
        Disciplines();
        VisitAddOns();
        ExplicitLists();
        SingleDoseDrugs();
        Replacements();
        Places();
        Published();
        Hcpcs();
    }

    private void Classes()
    {
        int ranges = 0;
        for (int i = 0; i < s.Classes.Length; i++)
        {
            if (s.Classes[i].Class > (uint)CodeClass.OxygenContents || (i > 0 && s.Classes[i - 1].Class >= s.Classes[i].Class))
                Throw(SectionId.CodeClasses, i, "not a class, or not in ascending order.");
            Ends(SectionId.CodeClasses, i, ref ranges, s.Classes[i].RangesEnd, s.ClassRanges.Length);
            Ranges(SectionId.CodeClassRanges, s.ClassRangesOf(i), ranges);
        }

        Whole(SectionId.CodeClassRanges, ranges, s.ClassRanges.Length);
    }

    private void RequiredModifiers()
    {
        Rows(SectionId.RequiredModifiers, s.RequiredModifiers.Length);
        int codes = 0;
        int choices = 0;
        int excuses = 0;
        uint named = 0;
        for (int i = 0; i < s.RequiredModifiers.Length; i++)
        {
            RequiredModifierEntry entry = s.RequiredModifiers[i];
            Text(SectionId.RequiredModifiers, i, entry.Name);
            Days(SectionId.RequiredModifiers, i, entry.From, entry.Through);
            Settings(SectionId.RequiredModifiers, i, entry.Settings);
            if (entry.Severity > (uint)Severity.Error)
                Throw(SectionId.RequiredModifiers, i, "not a severity.");
            Ends(SectionId.RequiredModifiers, i, ref codes, entry.CodesEnd, s.RequiredCodes.Length);
            Ends(SectionId.RequiredModifiers, i, ref choices, entry.ChoicesEnd, s.RequiredChoices.Length);
            Ends(SectionId.RequiredModifiers, i, ref excuses, entry.ExcusesEnd, s.RequiredExcuses.Length);
            Ranges(SectionId.RequiredModifierCodes, s.RequiredCodesOf(i), codes);
            named += CodesIn(s.RequiredCodesOf(i));
            if (named > MaxRequiredCodes)
                Throw(SectionId.RequiredModifiers, i, "the rows up to it name too many codes.");
            Modifiers(SectionId.RequiredModifierChoices, s.RequiredChoicesOf(i), choices);
            Modifiers(SectionId.RequiredModifierExcuses, s.RequiredExcusesOf(i), excuses);
        }

        Whole(SectionId.RequiredModifierCodes, codes, s.RequiredCodes.Length);
        Whole(SectionId.RequiredModifierChoices, choices, s.RequiredChoices.Length);
        Whole(SectionId.RequiredModifierExcuses, excuses, s.RequiredExcuses.Length);
    }

    private void Scopes()
    {
        // The records of codes and modifiers have one bit for each.
        if (s.Scopes.Length > 64)
            Throw(SectionId.ModifierScopes, 64, "there are more entries than the engine can number.");
        int codes = 0;
        int modifiers = 0;
        int billClasses = 0;
        for (int i = 0; i < s.Scopes.Length; i++)
        {
            ModifierScopeEntry entry = s.Scopes[i];
            Text(SectionId.ModifierScopes, i, entry.Why);
            Settings(SectionId.ModifierScopes, i, entry.Settings);
            if (entry.Severity > (uint)Severity.Error || entry.Test > ScopeTest.Bilateral)
                Throw(SectionId.ModifierScopes, i, "not a severity or a test.");
            Ends(SectionId.ModifierScopes, i, ref codes, entry.RangesEnd, s.ScopeRanges.Length);
            Ends(SectionId.ModifierScopes, i, ref modifiers, entry.ModifiersEnd, s.ScopeModifiers.Length);
            Ends(SectionId.ModifierScopes, i, ref billClasses, entry.BillClassesEnd, s.ScopeBillClasses.Length);
            Ranges(SectionId.ModifierScopeRanges, s.ScopeRangesOf(i), codes);
            Modifiers(SectionId.ModifierScopeModifiers, s.ScopeModifiersOf(i), modifiers);
            BillClasses(s.ScopeBillClassesOf(i), billClasses);
        }

        Whole(SectionId.ModifierScopeRanges, codes, s.ScopeRanges.Length);
        Whole(SectionId.ModifierScopeModifiers, modifiers, s.ScopeModifiers.Length);
        Whole(SectionId.ModifierScopeBillClasses, billClasses, s.ScopeBillClasses.Length);
    }

    private void Needs()
    {
        Rows(SectionId.ModifierNeeds, s.Needs.Length);
        int choices = 0;
        for (int i = 0; i < s.Needs.Length; i++)
        {
            ModifierNeedEntry entry = s.Needs[i];
            Modifier(SectionId.ModifierNeeds, i, entry.Modifier);
            Text(SectionId.ModifierNeeds, i, entry.Why);
            Days(SectionId.ModifierNeeds, i, entry.From, entry.Through);
            Settings(SectionId.ModifierNeeds, i, entry.Settings);
            if (i > 0 && s.Needs[i - 1].Modifier > entry.Modifier)
                Throw(SectionId.ModifierNeeds, i, "the modifiers do not ascend.");
            Ends(SectionId.ModifierNeeds, i, ref choices, entry.ChoicesEnd, s.NeedChoices.Length);
            Modifiers(SectionId.ModifierNeedChoices, s.NeedChoicesOf(i), choices);
        }

        Whole(SectionId.ModifierNeedChoices, choices, s.NeedChoices.Length);
    }

    private void Disciplines()
    {
        int codes = 0;
        for (int i = 0; i < s.Disciplines.Length; i++)
        {
            Text(SectionId.Disciplines, i, s.Disciplines[i].Name);
            Modifier(SectionId.Disciplines, i, s.Disciplines[i].Modifier);
            if (i > 0 && s.Disciplines[i - 1].Modifier >= s.Disciplines[i].Modifier)
                Throw(SectionId.Disciplines, i, "the modifiers do not ascend.");
            Ends(SectionId.Disciplines, i, ref codes, s.Disciplines[i].CodesEnd, s.DisciplineCodes.Length);
            Keys(SectionId.DisciplineCodes, s.DisciplineCodesOf(i), codes);
        }

        Whole(SectionId.DisciplineCodes, codes, s.DisciplineCodes.Length);
    }

    private void VisitAddOns()
    {
        int exempt = 0;
        uint before = 0;
        for (int i = 0; i < s.VisitAddOns.Length; i++)
        {
            NextKey(SectionId.VisitAddOns, i, ref before, s.VisitAddOns[i].Code);
            Days(SectionId.VisitAddOns, i, s.VisitAddOns[i].ExemptFrom, Day.Max);
            Ends(SectionId.VisitAddOns, i, ref exempt, s.VisitAddOns[i].ExemptEnd, s.VisitAddOnExemptCodes.Length);
            Keys(SectionId.VisitAddOnExemptCodes, s.VisitAddOnExemptOf(i), exempt);
        }

        Whole(SectionId.VisitAddOnExemptCodes, exempt, s.VisitAddOnExemptCodes.Length);
    }

    private void ExplicitLists()
    {
        int modifiers = 0;
        uint before = 0;
        for (int i = 0; i < s.ExplicitLists.Length; i++)
        {
            NextKey(SectionId.ExplicitLists, i, ref before, s.ExplicitLists[i].Code);
            Ends(SectionId.ExplicitLists, i, ref modifiers, s.ExplicitLists[i].ModifiersEnd, s.ExplicitModifiers.Length);
            Modifiers(SectionId.ExplicitListModifiers, s.ExplicitModifiersOf(i), modifiers);
        }

        Whole(SectionId.ExplicitListModifiers, modifiers, s.ExplicitModifiers.Length);
    }

    private void SingleDoseDrugs()
    {
        uint before = 0;
        for (int i = 0; i < s.SingleDoseDrugs.Length; i++)
        {
            NextKey(SectionId.SingleDoseDrugs, i, ref before, s.SingleDoseDrugs[i].Code);
            Days(SectionId.SingleDoseDrugs, i, s.SingleDoseDrugs[i].WarningFrom, s.SingleDoseDrugs[i].ErrorFrom);
        }
    }

    private void Replacements()
    {
        int use = 0;
        uint before = 0;
        for (int i = 0; i < s.Replacements.Length; i++)
        {
            NextKey(SectionId.Replacements, i, ref before, s.Replacements[i].Code);
            Ends(SectionId.Replacements, i, ref use, s.Replacements[i].RangesEnd, s.ReplacementRanges.Length);
            Ranges(SectionId.ReplacementRanges, s.ReplacementRangesOf(i), use);
            Settings(SectionId.Replacements, i, (CareSettings)s.Replacements[i].Settings);
        }

        Whole(SectionId.ReplacementRanges, use, s.ReplacementRanges.Length);
    }

    private void Places()
    {
        const PlaceFlags allFlags = PlaceFlags.Facility | PlaceFlags.Nonfacility | PlaceFlags.Hospital | PlaceFlags.Telehealth;
        for (int i = 0; i < s.Places.Length; i++)
        {
            PlaceEntry entry = s.Places[i];
            Text(SectionId.Places, i, entry.Label);
            Days(SectionId.Places, i, entry.ModifierThrough, Day.Max);
            if (entry.Place is 0 or >= 100 || (i > 0 && s.Places[i - 1].Place >= entry.Place))
                Throw(SectionId.Places, i, "not a place, or the places do not ascend.");
            if ((entry.Flags & ~allFlags) != 0 || (entry.Visits & ~VisitKinds.All) != 0)
                Throw(SectionId.Places, i, "its facts are not valid.");
        }
    }

    private void Published()
    {
        Tables(SectionId.PublishedTables, s.PublishedTables.Length);
        for (int i = 0; i < s.PublishedTables.Length; i++)
        {
            PublishedTableEntry entry = s.PublishedTables[i];
            Text(SectionId.PublishedTables, i, entry.ConfirmedBy);
            if (!Day.IsDate(entry.Date) || !Day.IsDate(entry.HoldsThrough) || entry.HoldsThrough < entry.Date)
                ThrowDays(SectionId.PublishedTables, i, entry.Date, entry.HoldsThrough);
            if (entry.Kind is 0 or > (uint)SourceKind.Opps)
                Throw(SectionId.PublishedTables, i, "not a kind of table.");
            if (i > 0 && (s.PublishedTables[i - 1].Kind, s.PublishedTables[i - 1].Date).CompareTo((entry.Kind, entry.Date)) >= 0)
                Throw(SectionId.PublishedTables, i, "the kinds and dates do not ascend.");
        }
    }

    private void Hcpcs()
    {
        for (int i = 0; i < s.Hcpcs.Length; i++)
        {
            HcpcsEntry entry = s.Hcpcs[i];
            Code(SectionId.HcpcsCodes, i, entry.Code);
            if (i > 0 && s.Hcpcs[i - 1].Code >= entry.Code)
                Throw(SectionId.HcpcsCodes, i, "the codes do not ascend.");
            if (entry.Coverage is not (0 or (byte)'C' or (byte)'D' or (byte)'I' or (byte)'M' or (byte)'S'))
                Throw(SectionId.HcpcsCodes, i, "not a coverage code.");
            if (entry.Pricing != 0 && !(char.IsAsciiDigit((char)(entry.Pricing >> 8)) && char.IsAsciiDigit((char)(entry.Pricing & 0xFF))))
                Throw(SectionId.HcpcsCodes, i, "not a pricing category.");
        }
    }

    private static void Rows(SectionId section, int rows)
    {
        if (rows > MaxRows)
            Throw(section, MaxRows, $"there are more than {MaxRows} rows.");
    }

    private static void Settings(SectionId section, int entry, CareSettings settings)
    {
        if (settings == CareSettings.None || (settings & ~CareSettings.All) != 0)
            Throw(section, entry, "not a set of care settings.");
    }

    /// <summary>Checks that the parts of all rows have every entry of a section.</summary>
    private static void Whole(SectionId section, int end, int length)
    {
        if (end != length)
            Throw(section, end, "it belongs to no row.");
    }

    /// <summary>Checks that the ranges of a row ascend as the compiler writes them: by shape, then by code.</summary>
    /// <remarks>
    /// A range of two shapes, or one that descends, would be walked to the end of all codes; ranges that overlap, again and again.
    /// </remarks>
    /// <param name="section">The section of the ranges.</param>
    /// <param name="ranges">The ranges of the row.</param>
    /// <param name="end">Where they end in their section.</param>
    private static void Ranges(SectionId section, ReadOnlySpan<CodeRangeEntry> ranges, int end)
    {
        int start = end - ranges.Length;
        for (int i = 0; i < ranges.Length; i++)
        {
            Key(section, start + i, ranges[i].First);
            Key(section, start + i, ranges[i].Last);
            CodeRange range = ranges[i].Range;
            if (range.First.Value > range.Last.Value || range.First.Shape != range.Last.Shape)
                Throw(section, start + i, "not a range of codes.");
            if (i > 0 && !Follows(range, ranges[i - 1].Range))
                Throw(section, start + i, "the ranges of a row overlap, or do not ascend.");
        }
    }

    private static uint CodesIn(ReadOnlySpan<CodeRangeEntry> ranges)
    {
        uint codes = 0;
        foreach (ref readonly CodeRangeEntry range in ranges)
        {
            for (CodeKey key = new(range.First); key.Value <= range.Last; key = key.Next)
                codes++;
        }

        return codes;
    }

    private static bool Follows(CodeRange range, CodeRange before) =>
        range.First.Shape == before.First.Shape
            ? range.First.Value > before.Last.Value
            : range.First.Shape > before.First.Shape;

    private static void Modifiers(SectionId section, ReadOnlySpan<ushort> modifiers, int end)
    {
        int start = end - modifiers.Length;
        for (int i = 0; i < modifiers.Length; i++)
        {
            Modifier(section, start + i, modifiers[i]);
            if (i > 0 && modifiers[i - 1] >= modifiers[i])
                Throw(section, start + i, "the modifiers of a row do not ascend.");
        }
    }

    private static void BillClasses(ReadOnlySpan<byte> billClasses, int end)
    {
        for (int i = 1; i < billClasses.Length; i++)
        {
            if (billClasses[i - 1] >= billClasses[i])
                Throw(SectionId.ModifierScopeBillClasses, end - billClasses.Length + i, "the bill classes of a row do not ascend.");
        }
    }

    private static void Keys(SectionId section, ReadOnlySpan<uint> keys, int end)
    {
        uint before = 0;
        for (int i = 0; i < keys.Length; i++)
            NextKey(section, end - keys.Length + i, ref before, keys[i]);
    }

    /// <param name="section">The section of the key.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="before">The key of the entry before it, or 0; set to the key.</param>
    /// <param name="key">The key of a procedure code.</param>
    private static void NextKey(SectionId section, int entry, ref uint before, uint key)
    {
        Key(section, entry, key);
        if (before >= key)
            Throw(section, entry, "the codes do not ascend.");
        before = key;
    }
}
