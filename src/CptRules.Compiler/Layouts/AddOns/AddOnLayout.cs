using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.AddOns;

/// <summary>The add-on code edits, such as <c>AOC_V2025Q4_01-MCR.txt</c>: lines of fixed width, or an xlsx with a header.</summary>
internal sealed partial class AddOnLayout : CmsLayout
{
    private const string DefinedByContractor = "CCCCC";

    // CMS withdraws an edit by a deletion on its first day.
    private const string NeverInForce = "began and ended on one day";

    public override string Names => "AOC_V2026Q2-MCR.txt, AOC_V2025Q4_01-MCR.txt, AOC_V2026Q2-F-MCR.txt, also .xlsx";

    public override TableIdentity? Identify(string fileName)
    {
        Match match = Name().Match(fileName);
        if (!match.Success)
            return null;
        int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int quarter = match.Groups["quarter"].ValueSpan[0] - '0';
        TableFormat format = Enum.Parse<TableFormat>(match.Groups["format"].ValueSpan, ignoreCase: true);
        return new(TableKind.AddOns, new(year, (quarter * 3) - 2, 1), format)
        {
            Revision = match.Groups["revision"] is { Success: true } revision
                ? int.Parse(revision.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : 0,
            // The notes of this edition are truncated.
            IsVariant = match.Groups["truncated"].Success,
        };
    }

    public override bool Resembles(string fileName) => LooseName.StartsWith(fileName, "aoc");

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes, AddOnColumns.Fields);
        AddOnColumns columns = reader is FixedRowReader ? AddOnColumns.Fixed : AddOnColumns.Find(reader);
        var rows = new CmsRows<AddOnRow>(SourceKinds.AddOns);
        var seen = new HashSet<AddOnRow>();
        int width = 0;
        while (reader.ReadRow())
        {
            if (reader is FixedRowReader line)
                width = WidthOf(line, width);
            AddOnRow row = Row(reader, columns);
            if (reader.Cell(columns.Deletion).SequenceEqual(reader.Cell(columns.Effective)))
                rows.Drop(NeverInForce);
            else if (row.Through < row.From)
                rows.Drop("ended before it began");
            else if (seen.Add(row))
                rows.Keep(row);
            else
                rows.Drop("repeated");
        }

        return NotEmpty(reader, rows);
    }

    /// <param name="line">The line.</param>
    /// <param name="before">The length of the lines before it; 0 for the first line.</param>
    /// <exception cref="RuleSourceException">The line is truncated or has another length.</exception>
    private static int WidthOf(FixedRowReader line, int before)
    {
        int width = line.Text.Length;
        if (width < AddOnColumns.MinWidth)
            throw line.Error($"{width} characters where every line has at least {AddOnColumns.MinWidth}.");
        return before == 0 || before == width ? width : throw line.Error($"{width} characters where every line before it has {before}.");
    }

    private static AddOnRow Row(RowReader reader, AddOnColumns columns)
    {
        byte type = (byte)(reader.Indicator(columns.Type, "123") - '0');
        CodeKey addOn = reader.Code(columns.AddOn);
        CodeKey primary = reader.Cell(columns.Primary).SequenceEqual(DefinedByContractor) ? default : reader.Code(columns.Primary);
        if (type == 1 && primary.IsNone)
            throw reader.Error(columns.Primary, "expected a listed primary, since the edit is of type 1");
        DateOnly[] ends =
        [
            Deletion(reader, columns.AddOnDeletion),
            Deletion(reader, columns.PrimaryDeletion),
            Deletion(reader, columns.Deletion),
        ];
        return new(
            addOn,
            primary,
            type,
            reader.YearDay(columns.Effective),
            ends.Min(),
            AddOnNoteReader.Read(reader, columns.Note, addOn, primary));
    }

    private static DateOnly Deletion(RowReader reader, int column) =>
        reader.Cell(column).IsEmpty ? DateOnly.MaxValue : reader.YearDay(column);

    [GeneratedRegex(
        @"^AOC_V(?<year>20[0-9]{2})Q(?<quarter>[1-4])(_(?<revision>[0-9]{1,2}))?(?<truncated>-F)?-MCR[.](?<format>txt|xlsx)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
