using System.IO.Compression;
using CptRules.Compiler.Cms;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Keys;
using CptRules.Tests;

namespace CptRules.Compiler.Tests.Cms.Layouts.Mpfs;

/// <summary>The fee schedules as published are read whole, and say what was reviewed of them by hand.</summary>
public sealed class PublishedMpfsTests
{
    [Theory]
    [InlineData("2024q3/PPRRVU24_JUL.zip", "PPRRVU24_JUL.csv", 18_664, 0)]
    [InlineData("2025q4/PPRRVU2025_Oct.zip", "PPRRVU2025_Oct.csv", 19_090, 0)]
    [InlineData("2025q4/PPRRVU2025_Oct.zip", "PPRRVU2025_Oct.txt", 19_090, 0)]
    [InlineData("2026/PPRRVU2026_Jul_nonQPP.zip", "PPRRVU2026_Jul_nonQPP.csv", 19_356, 1)]
    public void Every_row_is_kept_but_placeholders(string zip, string name, int read, int placeholders)
    {
        CmsRows<MpfsRow> rows = Read(zip, name);
        (rows.Read, rows.Kept).Should().Be((read, read - placeholders));
        rows.Rows.Where(row => row.Code == CodeKey.Parse("83020")).Select(row => (row.Modifier.ToString(), row.Status, row.PcTc)).Should().BeEquivalentTo([("", 'X', '9'), ("26", 'A', '6')]);
        rows.Rows.Count(row => row.Modifier == ModifierKey.Parse("53")).Should().Be(4);
        rows.Rows.Where(row => row.MultipleProcedures == '3' == row.EndoscopicBase.IsNone).Should().BeEmpty("a base stands where the rule for endoscopies does");
        rows.Rows.Where(row => row.PrePercent + row.IntraPercent + row.PostPercent is not (0 or 100)).Should().BeEmpty("the shares are of one whole");
    }

    [Fact]
    public void The_csv_and_the_text_of_one_quarter_are_one_table() =>
        Read("2025q4/PPRRVU2025_Oct.zip", "PPRRVU2025_Oct.csv").DifferenceFrom(Read("2025q4/PPRRVU2025_Oct.zip", "PPRRVU2025_Oct.txt")).Should().BeNull();

    [Theory]
    [InlineData("2024q3/PPRRVU24_JUL.zip", "PPRRVU24_JUL.csv", 2024, 7)]
    [InlineData("2025q4/PPRRVU2025_Oct.zip", "PPRRVU2025_Oct.csv", 2025, 10)]
    [InlineData("2026/PPRRVU2026_Jul_nonQPP.zip", "PPRRVU2026_Jul_nonQPP.csv", 2026, 7)]
    public void The_rows_reviewed_as_JSON_are_those_of_the_file(string zip, string name, int year, int month)
    {
        List<MpfsRow> reviewed = RulesFolder.Read(Repository.Rules).Mpfs.Single(table => table.Date == new DateOnly(year, month, 1)).Rows;
        reviewed.Should().NotBeEmpty();
        Read(zip, name).Rows.Should().Contain(reviewed);
    }

    private static CmsRows<MpfsRow> Read(string zip, string name)
    {
        PublishedTables.AreNeeded();
        using ZipArchive archive = ZipFile.OpenRead(PublishedTables.Path(zip));
        using Stream entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return MpfsFile.Read(bytes.ToArray(), name);
    }
}
