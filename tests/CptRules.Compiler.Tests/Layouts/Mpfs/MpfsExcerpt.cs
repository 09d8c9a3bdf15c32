using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Layouts.Mpfs;

/// <summary>A fee schedule of a few rows in each published format, with the headings as published and amounts of our own.</summary>
internal static class MpfsExcerpt
{
    /// <summary>The index of the last record of the header in <see cref="Csv()"/>.</summary>
    public const int HeaderRecords = 10;

    private const string Headings =
        ",,2025 Fee Schedule Relative Value File October Release,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
        + ",,\"A notice, with a comma\",,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
        + ",,Another notice.,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
        + ",, ,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
        + ",,RELEASED 09/11/2025,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n"
        + ",, , ,,,,,,,,,,,,,,,,,,,,,,,,,NON-FACILITY,FACILITY,\n"
        + ",,,,NOT USED,,,,,,,,,,,,,,,,,,,,,PHYSICIAN,,DIAGNOSTIC,PE USED,PE USED,MP USED\n"
        + ",,,,FOR,,,NON-FAC,,FACILITY ,,,,,,,,,,,,,,,,SUPERVISION OF,,IMAGING,FOR OPPS,FOR OPPS,FOR OPPS\n"
        + ",,,STATUS,MEDICARE ,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,"
        + "ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT\n"
        + "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,"
        + "PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT";

    private static readonly string[] Rows =
    [
        "00100,,words,J,,0.00,0.00,,0.00,,0.00,0.00,0.00,9,XXX,0.00,0.00,0.00,9,9,9,9,9,,30.0000,09,0,99,0.00,0.00,0.00",
        "0663T,,words,C,+,0.00,0.00,NA,0.00,NA,0.00,0.00,0.00,0,ZZZ,0.00,0.00,0.00,0,0,0,0,0,,30.0000,09,0,99,0.00,0.00,0.00",
        "66984,,\"words, with a "
            + "comma\",A,,7.00,0.00,NA,8.00,,0.10,15.10,15.10,0,090,0.10,0.70,0.20,2,1,1,0,0,,30.0000,09,0,99,0.00,0.00,0.00",
        "43239,,words,A,,2.00,8.00,,1.00,,0.30,10.30,3.30,0,000,0.00,0.00,0.00,3,0,1,0,0,43235,30.0000,09,0,99,0.00,0.00,0.00",
        "71250,,words,A,,1.00,3.00,,3.00,,0.05,4.05,4.05,1,XXX,0.00,0.00,0.00,4,0,0,0,0,,30.0000,01,0,88,3.00,3.00,0.05",
        "71250,TC,words,A,,0.00,2.00,,2.00,,0.01,2.01,2.01,1,XXX,0.00,0.00,0.00,4,0,0,0,0,,30.0000,01,0,88,2.00,2.00,0.01",
        "71250,26,words,A,,1.00,1.00,,1.00,,0.04,2.04,2.04,1,XXX,0.00,0.00,0.00,4,0,0,0,0,,30.0000,09,0,88,1.00,1.00,0.04",
        "83020,26,words,A,,0.40,0.20,,0.20,,0.01,0.61,0.61,6,XXX,0.00,0.00,0.00,0,0,0,0,0,,30.0000,6A,0,99,0.00,0.00,0.00",
        "G0105,53,words,A,,1.70,5.00,,1.00,,0.30,7.00,3.00,0,000,0.00,0.00,0.00,2,0,1,0,0,,30.0000,09,0,99,0.00,0.00,0.00",
    ];

    /// <summary>The records of the csv, header first.</summary>
    public static List<string> CsvLines => [.. Headings.ReplaceLineEndings("\n").Split('\n'), .. Rows];

    /// <summary>The cells of each record of the csv, header first.</summary>
    public static List<string[]> Cells => [.. CsvLines.Select(Split)];

    /// <summary>The lines of the fixed-width text, notices first.</summary>
    public static List<string> TextLines =>
    [
        "HDR A NOTICE OF TWO LINES                         ",
        "HDR THIS IS THE SECOND.                           ",
        .. Rows.Select(row => Line(Split(row))),
    ];

    public static byte[] Csv() => Csv(CsvLines);

    public static byte[] Csv(IEnumerable<string> lines) => Encoding.Latin1.GetBytes(string.Concat(lines.Select(line => $"{line}\r\n")));

    public static byte[] Csv(IEnumerable<string[]> records) =>
        Csv(records.Select(cells => string.Join(',', cells.Select(Quoted))));

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    public static byte[] Text() => Csv(TextLines);

    public static byte[] Sheet() =>
        Workbook.Of([.. Cells.Select(record => record.Select(cell => cell.Length == 0 ? null : cell).ToArray())]);

    /// <summary>The records with an inserted column of one value, such as <c>PRIC IND</c> from 2026 on.</summary>
    public static List<string[]> WithColumn(int index, string upper, string lower, string value)
    {
        List<string[]> records = Cells;
        for (int record = 0; record < records.Count; record++)
        {
            string cell = record < HeaderRecords - 2
                ? ""
                : record == HeaderRecords - 2
                ? upper
                : record == HeaderRecords - 1
                ? lower
                : value;
            records[record] = [.. records[record][..index], cell, .. records[record][index..]];
        }

        return records;
    }

    private static string[] Split(string record)
    {
        // No cell contains a quotation mark, so a comma between two of them is text.
        string[] quoted = record.Split('"');
        for (int i = 1; i < quoted.Length; i += 2)
            quoted[i] = quoted[i].Replace(',', '\u0001');
        return [.. string.Concat(quoted).Split(',').Select(cell => cell.Replace('\u0001', ','))];
    }

    // Positions of the record layout RVU25D.
    private static string Line(string[] cell)
    {
        var line = new char[171];
        Array.Fill(line, ' ');
        Left(1, cell[0]);
        Left(6, cell[1]);
        Left(8, cell[2]);
        Left(58, cell[3]);
        Left(59, cell[4]);
        Right(65, cell[5]);
        Right(72, cell[6]);
        Left(73, cell[7]);
        Right(81, cell[8]);
        Left(82, cell[9]);
        Right(89, cell[10]);
        Right(96, cell[11]);
        Right(102, cell[12]);
        Left(103, cell[13]);
        Left(104, cell[14]);
        Left(107, cell[15][1..]);
        Left(110, cell[16][1..]);
        Left(113, cell[17][1..]);
        Left(116, string.Concat(cell[18..23]));
        Left(128, cell[23]);
        Right(140, cell[24]);
        Left(142, cell[25]);
        Left(144, cell[26]);
        Left(146, cell[27]);
        Right(157, cell[28]);
        Right(164, cell[29]);
        Right(171, cell[30]);
        return new(line);

        void Left(int first, string text) => text.CopyTo(0, line, first - 1, text.Length);
        void Right(int last, string text) => Left(last - text.Length + 1, text);
    }
}
