using System.Runtime.InteropServices;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Writing;

/// <summary>Compiles rows into a rule set file. Equal rows, in any order, give equal bytes.</summary>
internal sealed partial class RuleSetWriter
{
    private readonly RuleTables _tables;
    private readonly TextHeapBuilder _text = new();
    private readonly List<(SectionId Id, byte[] Bytes)> _sections = [];
    private readonly CodeNumbering _codes;

    private RuleSetWriter(RuleTables tables)
    {
        _tables = tables;
        _codes = new CodeNumbering(tables);
    }

    /// <exception cref="InvalidRuleSetException">There are too many rows, or they contradict one another.</exception>
    public static void Write(RuleTables tables, Stream stream)
    {
        byte[] file = new RuleSetWriter(tables).Build();
        stream.Write(file);
    }

    private byte[] Build()
    {
        Section(SectionId.Release, [new ReleaseEntry { Name = _text.Add(_tables.Name), Complete = _tables.Complete ? 1u : 0 }]);
        WriteSources();
        WriteCodesAndAddOns();
        WriteCodeWords();
        WriteMue();
        WriteMpfs();
        WriteOpps();
        WritePairs();
        WriteModifiers();
        WriteClasses();
        Section(SectionId.GroupExceptions, Keys(_tables.GroupExceptions));
        WriteRequiredModifiers();
        WriteModifierScopes();
        WriteModifierNeeds();
        WriteDisciplines();
        WriteVisitAddOns();
        WriteSingleDoseDrugs();
        WriteReplacements();
        WritePlaces();
        WritePublishedTables();
        WriteHcpcsCodes();
        WriteDescriptions();
        WriteExplicitLists();
        (uint[] ends, byte[] bytes) = _text.Build();
        Section(SectionId.TextOffsets, ends);
        Section(SectionId.TextBytes, bytes);
        _sections.Sort(static (a, b) => a.Id.CompareTo(b.Id));
        return RuleSetFile.Assemble(_sections);
    }

    private void Section<T>(SectionId id, T[] entries)
        where T : unmanaged =>
        _sections.Add((id, MemoryMarshal.AsBytes(entries.AsSpan()).ToArray()));

    private void WriteSources()
    {
        var drops = new List<SourceDropEntry>();
        var sources = new List<SourceEntry>();
        IEnumerable<SourceRow> rows = _tables.Sources
            .OrderBy(row => row.Kind, StringComparer.Ordinal)
            .ThenBy(row => row.Date)
            .ThenBy(row => row.Name, StringComparer.Ordinal);
        foreach (SourceRow row in rows)
        {
            drops.AddRange(row.Dropped
                .OrderBy(drop => drop.Reason, StringComparer.Ordinal)
                .Select(drop => new SourceDropEntry { Reason = _text.Add(drop.Reason), Rows = drop.Rows }));
            sources.Add(new()
            {
                Kind = _text.Add(row.Kind),
                Name = _text.Add(row.Name),
                Date = Day.From(row.Date),
                Sha256 = _text.Add(row.Sha256),
                RowsRead = row.RowsRead,
                RowsKept = row.RowsKept,
                DropsEnd = drops.Count,
            });
        }

        Section(SectionId.Sources, sources.ToArray());
        Section(SectionId.SourceDrops, drops.ToArray());
    }

    private void WriteCodesAndAddOns()
    {
        var rows = _tables.AddOns.ToLookup(row => row.AddOn);
        var own = _tables.Codes.ToDictionary(row => row.Code);
        var codes = new CodeEntry[_codes.Keys.Count];
        var addOns = new List<AddOnEntry>();
        for (int id = 0; id < codes.Length; id++)
        {
            CodeKey key = _codes.Keys[id];
            addOns.AddRange(rows[key]
                .Select(row => new AddOnEntry
                {
                    Primary = row.Primary.IsNone ? -1 : _codes.IdOf(row.Primary),
                    From = row.From.DayNumber,
                    Through = Day.Through(row.Through),
                    Type = row.Type,
                    Notes = (byte)row.Notes,
                })
                .OrderBy(row => (row.Primary, row.From, row.Through, row.Type, row.Notes)));
            own.TryGetValue(key, out CodeRow? code);
            codes[id] = new()
            {
                Key = key.Value,
                From = Day.From(code?.From),
                Through = Day.Through(code?.Through),
                Flags = _codes.FlagsOf(id) | (code?.From is not null || code?.Through is not null ? CodeFlags.OwnDates : 0),
                AddOnsEnd = addOns.Count,
            };
        }

        Section(SectionId.Codes, codes);
        Section(SectionId.AddOns, addOns.ToArray());
    }

    private void WriteCodeWords()
    {
        var words = new List<CodeWordsEntry>();
        var history = new List<CodeHistoryEntry>();
        foreach (CodeRow row in _tables.Codes.OrderBy(row => _codes.IdOf(row.Code)))
        {
            int id = _codes.IdOf(row.Code);
            if ((row.Label ?? row.TypeOfService ?? row.Betos ?? row.ClinicalClass) is not null)
            {
                words.Add(new()
                {
                    Code = id,
                    Label = _text.Add(row.Label),
                    TypeOfService = _text.Add(row.TypeOfService),
                    Betos = _text.Add(row.Betos),
                    ClinicalClass = _text.Add(row.ClinicalClass),
                });
            }

            history.AddRange(row.History.OrderBy(entry => entry.Date).ThenBy(entry => entry.Event, StringComparer.Ordinal)
                .Select(entry => new CodeHistoryEntry { Code = id, Date = entry.Date.DayNumber, Event = _text.Add(entry.Event) }));
        }

        Section(SectionId.CodeWords, words.ToArray());
        Section(SectionId.CodeHistory, history.ToArray());
    }

    private void WriteMue()
    {
        MueTable[] tables = [.. _tables.Mue.OrderBy(table => table.Setting).ThenBy(table => table.Date)];
        var values = new DistinctValues<MueValueEntry>("MUE", default);
        ushort[] rows = new ushort[_codes.Keys.Count * tables.Length];
        var present = new bool[rows.Length];
        for (int table = 0; table < tables.Length; table++)
        {
            foreach (MueRow row in tables[table].Rows.OrderBy(row => row.Code))
            {
                int cell = (_codes.IdOf(row.Code) * tables.Length) + table;
                if (present[cell])
                    throw new InvalidRuleSetException($"MUE {tables[table].Setting} {tables[table].Date:yyyy-MM-dd}: {row.Code} is "
                        + "listed twice.");
                present[cell] = true;
                rows[cell] = values.Add(new() { Limit = row.Limit, Mai = row.Mai, Rationale = _text.Add(row.Rationale) });
            }
        }

        Section(
            SectionId.MueTables,
            Array.ConvertAll(tables, table => new MueTableEntry { Setting = (int)table.Setting, Date = table.Date.DayNumber }));
        Section(SectionId.MueValues, values.ToArray());
        Section(SectionId.MueRows, rows);
    }

    private void WriteMpfs()
    {
        MpfsTable[] tables = [.. _tables.Mpfs.OrderBy(table => table.Date)];
        var policies = new DistinctValues<MpfsPolicyEntry>("MPFS", default);
        ushort[] rows = new ushort[_codes.Keys.Count * tables.Length];
        for (int table = 0; table < tables.Length; table++)
        {
            foreach (IGrouping<CodeKey, MpfsRow> code in tables[table].Rows.GroupBy(row => row.Code).OrderBy(group => group.Key))
                rows[(_codes.IdOf(code.Key) * tables.Length) + table] = policies.Add(MpfsPolicies.Of(code, tables[table].Date));
        }

        Section(SectionId.MpfsTables, Array.ConvertAll(tables, table => table.Date.DayNumber));
        Section(SectionId.MpfsPolicies, policies.ToArray());
        Section(SectionId.MpfsRows, rows);
    }

    private void WriteOpps()
    {
        OppsTable[] tables = [.. _tables.Opps.OrderBy(table => table.Date)];
        var statuses = new DistinctValues<ushort>("OPPS", 0);
        byte[] rows = new byte[_codes.Keys.Count * tables.Length];
        for (int table = 0; table < tables.Length; table++)
        {
            foreach (ApcStatusRow row in tables[table].Rows.OrderBy(row => row.Code))
            {
                int status = statuses.Add(OppsStatus.Of(row.Status).Value);
                if (status > byte.MaxValue)
                    throw new InvalidRuleSetException($"OPPS: there are more than {byte.MaxValue} distinct status indicators.");
                rows[(_codes.IdOf(row.Code) * tables.Length) + table] = (byte)status;
            }
        }

        Section(SectionId.OppsTables, Array.ConvertAll(tables, table => table.Date.DayNumber));
        Section(SectionId.OppsStatuses, statuses.ToArray());
        Section(SectionId.OppsRows, rows);
    }

    private void WritePairs()
    {
        var classes = new PairClasses();
        WritePairs(CareSetting.Practitioner, SectionId.PractitionerPairWords, classes);
        WritePairs(CareSetting.OutpatientHospital, SectionId.HospitalPairWords, classes);
        Section(SectionId.PairClassEnds, classes.Ends);
        Section(SectionId.PairWindows, classes.Windows);
    }

    private void WritePairs(CareSetting setting, SectionId first, PairClasses classes)
    {
        var pairs = new PairTableBuilder(classes, _codes);
        pairs.Build([.. _tables.Pairs.Where(row => row.Setting == setting)]);
        Section(first, pairs.Words);
        Section(first + (SectionId.PractitionerPairClasses - SectionId.PractitionerPairWords), pairs.Classes);
        Section(first + (SectionId.PractitionerPairRows - SectionId.PractitionerPairWords), pairs.Rows);
        Section(first + (SectionId.PractitionerPairSets - SectionId.PractitionerPairWords), pairs.Sets);
        Section(first + (SectionId.PractitionerPairPartners - SectionId.PractitionerPairWords), pairs.Partners);
    }

    private static uint[] Keys(IEnumerable<CodeKey> codes) => [.. codes.Order().Select(code => code.Value)];

    private static IEnumerable<ushort> Keys(IEnumerable<ModifierKey> modifiers) => modifiers.Order().Select(modifier => modifier.Value);
}
