using CptRules.Compiler.Cms.Reading;
using CptRules.Tests;

namespace CptRules.Compiler.Tests.Cms.Reading;

/// <summary>A workbook as published is read whole, and has its rows in the one sheet that is read.</summary>
public sealed class PublishedSheetTests
{
    [Fact]
    public void All_rows_of_the_HCPCS_workbook_of_2020_are_read()
    {
        PublishedTables.AreNeeded();
        List<string> records = Records.All(new SheetRowReader("HCPC2020_OCT_anweb.xlsx", File.ReadAllBytes(PublishedTables.Path("formats/HCPC2020_OCT_anweb.xlsx"))));
        records.Should().HaveCount(7208);
        records.Should().OnlyContain(record => record.Count(cell => cell == '|') >= 47);
    }
}
