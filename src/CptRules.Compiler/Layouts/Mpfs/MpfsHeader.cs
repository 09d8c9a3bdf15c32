using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.Mpfs;

/// <summary>The headings of the csv and xlsx files, each stacked in the five records above the rows.</summary>
internal static class MpfsHeader
{
    private const int StackedRecords = 5;
    private const int SearchedRecords = 30;

    private static readonly Column[] Known =
    [
        new("HCPCS", true),
        new("MOD", true),
        new("DESCRIPTION", false),
        new("STATUS CODE", true),
        new("NOT USED FOR MEDICARE PAYMENT", false),
        new("WORK RVU", false),
        new("NON-FAC PE RVU", false),
        new("NON-FAC NA INDICATOR", false),
        new("FACILITY PE RVU", false),
        new("FACILITY NA INDICATOR", false),
        new("MP RVU", false),
        new("NON-FACILITY TOTAL", false),
        new("FACILITY TOTAL", false),
        new("PCTC IND", true),
        new("GLOB DAYS", true),
        new("PRE OP", true),
        new("INTRA OP", true),
        new("POST OP", true),
        new("MULT PROC", true),
        new("BILAT SURG", true),
        new("ASST SURG", true),
        new("CO- SURG", true, "CO-SURG"),
        new("TEAM SURG", true),
        // Published from 2026 on.
        new("PRIC IND", false),
        new("ENDO BASE", true),
        new("CONV FACTOR", false),
        new("PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES", true),
        new("CALCULATION FLAG", false),
        new("DIAGNOSTIC IMAGING FAMILY INDICATOR", true),
        new("NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT", false),
        new("FACILITY PE USED FOR OPPS PAYMENT AMOUNT", false),
        new("MP USED FOR OPPS PAYMENT AMOUNT", false),
    ];

    /// <summary>Reads up to the last record of the header, skipping the notices before it.</summary>
    /// <exception cref="RuleSourceException">There is no header, or a column is missing, repeated or unknown.</exception>
    public static MpfsColumns Find(RowReader reader)
    {
        var stack = new Queue<string[]>();
        for (int record = 0; record < SearchedRecords && reader.Read(); record++)
        {
            var cells = new string[reader.Count];
            for (int column = 0; column < cells.Length; column++)
                cells[column] = reader.Cell(column).ToString();
            stack.Enqueue(cells);
            if (stack.Count > StackedRecords)
                stack.Dequeue();
            if (cells.Contains("HCPCS", StringComparer.OrdinalIgnoreCase) && cells.Contains("MOD", StringComparer.OrdinalIgnoreCase))
                return ColumnsOf(Columns.Of(reader, Stacked(stack), Known));
        }

        throw reader.Error($"expected the headings HCPCS and MOD in one of the first {SearchedRecords} records.");
    }

    private static string[] Stacked(Queue<string[]> records)
    {
        var headings = new string[records.Max(record => record.Length)];
        for (int column = 0; column < headings.Length; column++)
            headings[column] = Columns.Heading(string.Join(' ', records.Select(record => record.ElementAtOrDefault(column))));
        return headings;
    }

    private static MpfsColumns ColumnsOf(Columns columns) => new()
    {
        Code = columns["HCPCS"],
        Modifier = columns["MOD"],
        Description = columns.IndexOf("DESCRIPTION"),
        Status = columns["STATUS CODE"],
        PcTc = columns["PCTC IND"],
        GlobalDays = columns["GLOB DAYS"],
        PrePercent = columns["PRE OP"],
        IntraPercent = columns["INTRA OP"],
        PostPercent = columns["POST OP"],
        MultipleProcedures = columns["MULT PROC"],
        Bilateral = columns["BILAT SURG"],
        AssistantSurgeon = columns["ASST SURG"],
        CoSurgeons = columns["CO- SURG"],
        TeamSurgery = columns["TEAM SURG"],
        EndoscopicBase = columns["ENDO BASE"],
        Supervision = columns["PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES"],
        ImagingFamily = columns["DIAGNOSTIC IMAGING FAMILY INDICATOR"],
    };
}
