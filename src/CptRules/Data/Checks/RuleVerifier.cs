using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Data.Pairs;

namespace CptRules.Data.Checks;

/// <summary>Checks that the rows of a loaded rule set do not contradict each other. Loading has checked the indexes.</summary>
internal static class RuleVerifier
{
    public static void Run(RuleData data)
    {
        RuleSections s = data.Sections;
        if (s.Text[s.Release.Name] is null)
            Throw(SectionId.Release, 0, "the release has no name.");
        Codes(s);
        Mue(s);
        Mpfs(s);
        PairWindows(s);
        PairPartners("Practitioner pairs", s.PractitionerPairs);
        PairPartners("Hospital pairs", s.HospitalPairs);
        AddOns(data);
        Modifiers(data);
        Lists(data);
    }

    private static void Throw(SectionId section, int entry, string what) =>
        SectionReader.Throw($"Section {section}, entry {entry}: {what}", section.ToString(), entry);

    private static void Codes(RuleSections s)
    {
        for (int i = 0; i < s.Codes.Length; i++)
        {
            CodeEntry entry = s.Codes[i];
            if (entry.From > entry.Through)
                Throw(SectionId.Codes, i, "the code ends before it begins.");
            if ((entry.Flags & ~CodeFlags.Stored) != 0 || (entry.Flags & (CodeFlags.InTables | CodeFlags.InEdits)) == 0)
                Throw(SectionId.Codes, i, "its flags say neither tables nor edits, or have unknown bits.");
            if (((entry.Flags & CodeFlags.OwnDates) != 0) != (entry.From != Day.Min || entry.Through != Day.Max))
                Throw(SectionId.Codes, i, "its flags and its dates disagree.");
        }

        for (int i = 1; i < s.CodeWords.Length; i++)
        {
            if (s.CodeWords[i - 1].Code >= s.CodeWords[i].Code)
                Throw(SectionId.CodeWords, i, "the codes do not ascend.");
        }

        for (int i = 1; i < s.CodeHistory.Length; i++)
        {
            if ((s.CodeHistory[i - 1].Code, s.CodeHistory[i - 1].Date).CompareTo((s.CodeHistory[i].Code, s.CodeHistory[i].Date)) > 0)
                Throw(SectionId.CodeHistory, i, "the codes and dates do not ascend.");
        }
    }

    private static void Mue(RuleSections s)
    {
        for (int i = 1; i < s.MueValues.Length; i++)
        {
            if (s.MueValues[i].Limit < 0 || s.MueValues[i].Mai is < 1 or > 3)
                Throw(SectionId.MueValues, i, "the limit is negative, or the MAI is not 1, 2 or 3.");
        }

        InTables(s, SectionId.MueRows, s.MueRows, s.MueTables.Length);
    }

    private static void Mpfs(RuleSections s)
    {
        for (int i = 1; i < s.MpfsPolicies.Length; i++)
        {
            MpfsPolicyEntry entry = s.MpfsPolicies[i];
            if (entry.Rows == MpfsRowsPresent.None
                || ((entry.Rows & MpfsRowsPresent.Base) != 0 && !char.IsAsciiLetterUpper((char)entry.Status)))
            {
                Throw(SectionId.MpfsPolicies, i, "it has no row, or a status that is not a letter.");
            }
        }

        InTables(s, SectionId.MpfsRows, s.MpfsRows, s.MpfsTables.Length);
    }

    private static void InTables(RuleSections s, SectionId section, ushort[] rows, int tables)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] != 0 && (s.Codes[i / tables].Flags & CodeFlags.InTables) == 0)
                Throw(section, i, "the code's flags say that no table lists it.");
        }
    }

    private static void PairPartners(string name, PairTable pairs)
    {
        int code = pairs.FirstWithHiddenPartner();
        if (code >= 0)
        {
            SectionReader.Throw(
                $"{name}: entry {code} of the partners, or that of one of its pairs, lacks the set of the other code.", name, code);
        }
    }

    private static void PairWindows(RuleSections s)
    {
        int start = 0;
        for (int i = 0; i < s.PairClassEnds.Length; i++)
        {
            for (int w = start; w < s.PairClassEnds[i]; w++)
            {
                PairWindowEntry window = s.PairWindows[w];
                if (window.From > window.Through)
                    Throw(SectionId.PairWindows, w, "the window ends before it begins.");
                if (!window.IsStartKnown && window.From > PairQuarter.FirstDay(window.InForceByQuarter))
                    Throw(SectionId.PairWindows, w, "it begins after the day by which it was in force.");
                if (w > start && s.PairWindows[w - 1].Direction == window.Direction && s.PairWindows[w - 1].Through >= window.From)
                    Throw(SectionId.PairWindows, w, "it overlaps the window before it in the same direction.");
                if (w > start && s.PairWindows[w - 1].Direction > window.Direction)
                    Throw(SectionId.PairWindows, w, "the directions do not ascend.");
            }

            start = (int)s.PairClassEnds[i];
        }
    }

    private static void AddOns(RuleData data)
    {
        var rows = new List<int>();
        foreach (CodeRecord code in data.Codes)
        {
            rows.Clear();
            for (int i = code.AddOnsStart; i < code.AddOnsEnd; i++)
            {
                AddOnEntry entry = data.AddOns[i];
                if (entry.From <= entry.Through && (entry.Notes & (byte)AddOnNotes.Suspended) == 0)
                    rows.Add(i);
            }

            rows.Sort((a, b) => data.AddOns[a].From.CompareTo(data.AddOns[b].From));
            OneTypeAtATime(data, code.Key, rows);
        }
    }

    /// <param name="data">The rule set.</param>
    /// <param name="code">The add-on code.</param>
    /// <param name="rows">Its rows by their first day.</param>
    private static void OneTypeAtATime(RuleData data, CodeKey code, List<int> rows)
    {
        // The last day of the rows so far, by type. Rows ascend by first day, so a row overlaps another type if one of its rows has not
        // ended.
        Span<int> lastDays = [int.MinValue, int.MinValue, int.MinValue, int.MinValue];
        foreach (int row in rows)
        {
            AddOnEntry entry = data.AddOns[row];
            for (int type = 1; type < lastDays.Length; type++)
            {
                if (type != entry.Type && lastDays[type] >= entry.From)
                    Throw(SectionId.AddOns, row, $"{code} has rows of type {type} and {entry.Type} in force at once.");
            }

            lastDays[entry.Type] = Math.Max(lastDays[entry.Type], entry.Through);
        }
    }

    private static void Modifiers(RuleData data)
    {
        for (int i = 0; i < data.Sections.Modifiers.Length; i++)
        {
            ModifierEntry entry = data.Sections.Modifiers[i];
            if (entry.From > entry.Through)
                Throw(SectionId.Modifiers, i, "the modifier ends before it begins.");
            if (i > 0 && data.Sections.Modifiers[i - 1].Key >= entry.Key)
                Throw(SectionId.Modifiers, i, "the modifiers do not ascend.");
        }

        for (int i = 0; i < data.Sections.Conflicts.Length; i++)
        {
            ModifierConflictEntry entry = data.Sections.Conflicts[i];
            if (!data.Modifiers[entry.First].IsKnown || !data.Modifiers[entry.Second].IsKnown)
                Throw(SectionId.ModifierConflicts, i, "it names an unknown modifier.");
        }
    }

    private static void Lists(RuleData data)
    {
        RuleSections s = data.Sections;
        for (int row = 0; row < s.RequiredModifiers.Length; row++)
        {
            if ((s.RequiredModifiers[row].OriginDestination != 0) == (s.RequiredChoicesOf(row).Length > 0))
                Throw(SectionId.RequiredModifiers, row, "it has neither or both of a list of modifiers and an origin-destination pair.");
            if (s.RequiredModifiers[row].From > s.RequiredModifiers[row].Through)
                Throw(SectionId.RequiredModifiers, row, "it ends before it begins.");
        }

        for (int i = 1; i < s.Conflicts.Length; i++)
        {
            for (int before = i - 1; before >= 0 && s.Conflicts[before].Pair == s.Conflicts[i].Pair; before--)
            {
                if ((s.Conflicts[before].Settings & s.Conflicts[i].Settings) != 0
                    && s.Conflicts[before].From <= s.Conflicts[i].Through && s.Conflicts[i].From <= s.Conflicts[before].Through)
                {
                    Throw(SectionId.ModifierConflicts, i, "an entry before it is about the same modifiers, setting and days.");
                }
            }
        }
    }
}
