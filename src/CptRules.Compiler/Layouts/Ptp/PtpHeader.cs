using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Ptp;

/// <summary>The headings of the PTP files, stacked in up to four records or each in one cell.</summary>
internal static class PtpHeader
{
    private const int StackedRecords = 4;
    private const int SearchedRecords = 30;

    private static readonly Column Column1 = new("Column 1", true);
    private static readonly Column Column2 = new("Column 2", true);
    private static readonly Column Before1996 = new("*=in existence prior to 1996", true, "* = in existence prior to 1996");
    private static readonly Column Effective = new("Effective Date", true);
    private static readonly Column Deletion = new("Deletion Date *=no data", true);
    private static readonly Column Indicator = new("Modifier 0=not allowed 1=allowed 9=not applicable", true);
    private static readonly Column Rationale = new("PTP Edit Rationale", true);

    private static readonly Column[] Known = [Column1, Column2, Before1996, Effective, Deletion, Indicator, Rationale];

    /// <summary>Reads up to the last record of the header, skipping the notices before it.</summary>
    /// <exception cref="RuleSourceException">There is no header, or a column is missing, repeated or unknown.</exception>
    public static PtpColumns Find(RowReader reader)
    {
        for (int record = 0; record < SearchedRecords && reader.Read(); record++)
        {
            string[] headings = Columns.Headings(reader);
            if (Array.Exists(headings, Column1.Matches) && Array.Exists(headings, Column2.Matches))
                return ColumnsOf(Columns.Of(reader, Stacked(reader, headings), Known));
        }

        throw reader.Error($"expected the headings {Column1.Heading} and {Column2.Heading} in one of the first {SearchedRecords} records.");
    }

    // A row has a code under the first heading. A record of the header has no text there.
    private static string[] Stacked(RowReader reader, string[] headings)
    {
        int code = Array.FindIndex(headings, Column1.Matches);
        for (int record = 1; record < StackedRecords && !IsComplete(headings) && reader.Read() && reader.Cell(code).IsEmpty; record++)
        {
            string[] below = Columns.Headings(reader);
            for (int column = 0; column < Math.Min(headings.Length, below.Length); column++)
                headings[column] = Columns.Heading($"{headings[column]} {below[column]}");
        }

        return headings;
    }

    private static bool IsComplete(string[] headings) => Array.TrueForAll(Known, column => Array.Exists(headings, column.Matches));

    private static PtpColumns ColumnsOf(Columns columns) => new()
    {
        Column1 = columns[Column1.Heading],
        Column2 = columns[Column2.Heading],
        Before1996 = columns[Before1996.Heading],
        Effective = columns[Effective.Heading],
        Deletion = columns[Deletion.Heading],
        Indicator = columns[Indicator.Heading],
        Rationale = columns[Rationale.Heading],
    };
}
