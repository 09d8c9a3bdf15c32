using System.Numerics;
using CptRules.Compiler.Rows;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Census;

/// <summary>Counts the rows of tables before and after they are compiled, to compare both, and a release with the one before.</summary>
internal static class TableRowCounts
{
    private static readonly CareSetting[] PairSettings = [CareSetting.Practitioner, CareSetting.OutpatientHospital];

    public static IReadOnlyList<TableRowCount> Of(RuleTables tables) =>
    [
        .. Ordered(tables.Mue.Select(table => new TableRowCount(SourceKinds.Mue(table.Setting), table.Date, table.Rows.Count))),
        .. Ordered(
            tables.Mpfs.Select(table => new TableRowCount(SourceKinds.Mpfs, table.Date, table.Rows.DistinctBy(row => row.Code).Count()))),
        .. Ordered(tables.Opps.Select(table => new TableRowCount(SourceKinds.Opps, table.Date, table.Rows.Count))),
        .. PairSettings.Select(
            setting => new TableRowCount(SourceKinds.Ptp(setting), null, tables.Pairs.Count(row => row.Setting == setting))),
        new(SourceKinds.AddOns, null, tables.AddOns.Count),
        new("codes with dates", null, tables.Codes.Count(row => row.From is not null || row.Through is not null)),
        new("codes with coverage or pricing", null, tables.Codes.Count(row => row.Coverage is not null || row.Pricing is not null)),
        new("modifiers", null, tables.Modifiers.Count),
    ];

    public static IReadOnlyList<TableRowCount> Of(RuleSet rules)
    {
        RuleData data = rules.Data;
        RuleSections sections = data.Sections;
        return
        [
            .. Ordered(sections.MueTables.Select((table, index) => new TableRowCount(
                SourceKinds.Mue((CareSetting)table.Setting),
                Day.ToDate(table.Date),
                Rows(sections.MueRows, index, sections.MueTables.Length)))),
            .. Ordered(sections.MpfsTables.Select((date, index) => new TableRowCount(
                SourceKinds.Mpfs,
                Day.ToDate(date),
                Rows(sections.MpfsRows, index, sections.MpfsTables.Length)))),
            .. Ordered(sections.OppsTables.Select((date, index) => new TableRowCount(
                SourceKinds.Opps,
                Day.ToDate(date),
                Rows(sections.OppsRows, index, sections.OppsTables.Length)))),
            .. PairSettings.Select(setting => new TableRowCount(SourceKinds.Ptp(setting), null, PairRows(data, setting))),
            new(SourceKinds.AddOns, null, data.AddOns.Length),
            new("codes with dates", null, data.Codes.Count(code => code.Has(CodeFlags.OwnDates))),
            new("codes with coverage or pricing", null, sections.Hcpcs.Length),
            new("modifiers", null, sections.Modifiers.Length),
        ];
    }

    private static IEnumerable<TableRowCount> Ordered(IEnumerable<TableRowCount> sizes) =>
        sizes.OrderBy(size => size.Kind, StringComparer.Ordinal).ThenBy(size => size.Date);

    private static int Rows<T>(T[] cells, int table, int tables)
        where T : unmanaged, INumberBase<T>
    {
        int rows = 0;
        for (int cell = table; cell < cells.Length; cell += tables)
            rows += T.IsZero(cells[cell]) ? 0 : 1;
        return rows;
    }

    private static int PairRows(RuleData data, CareSetting setting)
    {
        int rows = 0;
        foreach (ushort pairClass in data.PairsOf(setting)!.Classes)
            rows += data.WindowsOf(pairClass).Length;
        return rows;
    }
}
