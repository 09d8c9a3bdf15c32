using System.Globalization;
using System.Text.RegularExpressions;
using CptRules.Compiler.Census;
using CptRules.Compiler.Reading;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Layouts.AddOns;

/// <summary>The add-on code edits, such as <c>AOC_V2024Q2-MCR.txt</c>: lines of fixed width, or an xlsx with a header.</summary>
internal sealed partial class AddOnLayout : CmsLayout
{
    private const string DefinedByContractor = "CCCCC";

    public override TableIdentity? Identify(string fileName)
    {
        Match match = Name().Match(fileName);
        if (!match.Success)
            return null;
        int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        int quarter = match.Groups["quarter"].ValueSpan[0] - '0';
        return new(
            TableKind.AddOns, new(year, (quarter * 3) - 2, 1), Enum.Parse<TableFormat>(match.Groups["format"].ValueSpan, ignoreCase: true));
    }

    protected override IReadOnlyList<CmsRows> Rows(string origin, byte[] bytes, TableIdentity identity)
    {
        using RowReader reader = RowReaders.Open(identity.Format, origin, bytes, AddOnColumns.Fields);
        AddOnColumns columns = reader is FixedRowReader ? AddOnColumns.Fixed : AddOnColumns.Find(reader);
        var rows = new CmsRows<AddOnRow>(SourceKinds.AddOns);
        var seen = new HashSet<AddOnRow>();
        while (reader.ReadRow())
        {
            if (reader is FixedRowReader { Text.Length: not AddOnColumns.Width and int length })
                throw reader.Error($"{length} characters where every line has {AddOnColumns.Width}.");
            AddOnRow row = Row(reader, columns);
            if (row.Through < row.From)
                rows.Drop("ended before it began");
            else if (seen.Add(row))
                rows.Keep(row);
            else
                rows.Drop("repeated");
        }

        return NotEmpty(reader, rows);
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
        @"^AOC_V(?<year>20[0-9]{2})Q(?<quarter>[1-4])-MCR[.](?<format>txt|xlsx)\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
