using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Reading;

/// <summary>Separated text is read the same whatever its encoding and line ends, and errors are reported with their line.</summary>
public sealed class DelimitedRowReaderTests
{
    [Theory]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r1,2\r")]
    [InlineData("a,b\r\n1,2")]
    [InlineData("a,b\n1,2\r\n")]
    public void Line_ends_of_any_kind_part_records(string text) => All(text).Should().Equal("1: a|b", "2: 1|2");

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_cell()
    {
        foreach (Encoding encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            Records.All(Reader([.. encoding.GetPreamble(), .. encoding.GetBytes("é,b\r\n1,2\r\n")]))
                .Should().Equal(["1: é|b", "2: 1|2"], encoding.WebName);
    }

    [Fact]
    public void Bytes_without_a_mark_are_Windows_1252() =>
        Records.All(Reader([(byte)'M', 0xE9, (byte)'n', 0x92, (byte)'s', (byte)',', 0x96])).Should().Equal("1: Mén’s|–");

    [Fact]
    public void Quoted_cells_hold_separators_quotation_marks_and_line_ends() =>
        All("\"a, \"\"b\"\"\",\"two\r\nlines\"\r\nc,\"\"\r\n").Should().Equal("1: a, \"b\"|two\r\nlines", "3: c|");

    [Fact]
    public void A_cell_may_be_read_again()
    {
        using DelimitedRowReader reader = Reader("\"a \"\"b\"\" c\",d\r\n"u8.ToArray());
        reader.Read().Should().BeTrue();
        reader.Cell(0).ToString().Should().Be("a \"b\" c");
        reader.Cell(1).ToString().Should().Be("d");
        reader.Cell(0).ToString().Should().Be("a \"b\" c");
    }

    [Fact]
    public void Cells_are_trimmed_of_blanks_of_any_kind() => All(" a ,\u00A0b\u00A0,\" c \"\n").Should().Equal("1: a|b|c");

    [Fact]
    public void Tabs_part_cells_where_they_are_the_separator() =>
        Records.All(new DelimitedRowReader("file", "a,b\tc\n"u8.ToArray(), '\t')).Should().Equal("1: a,b|c");

    [Fact]
    public void Blank_records_are_no_rows() => Rows("\r\n1,2\r\n,,,\r\n \r\n3,4\r\n\r\n", "a", "b").Should().Equal("2: 1|2", "5: 3|4");

    [Fact]
    public void Cells_beyond_the_last_column_may_only_be_empty() => Rows("1,2,,\r\n", "a", "b").Should().Equal("1: 1|2||");

    [Fact]
    public void An_empty_file_has_no_records()
    {
        All("").Should().BeEmpty();
        Records.All(Reader([0xEF, 0xBB, 0xBF])).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1,2\r\n3\r\n", "file, line 2: 1 cells, but there are 2 columns.")]
    [InlineData("1,2\r\n3,4,5\r\n", "file, line 2, column 3: expected nothing after the last column, not \"5\".")]
    [InlineData("1,2\r\n3,\"4\r\n5,6\r\n", "file, line 2: a quotation mark is not closed.")]
    [InlineData("1,2\r\n3,\"4", "file, line 2: a quotation mark is not closed.")]
    [InlineData("1,2\"\r\n3,4\r\n5,\"6\r\n", "file, line 1: a row spans 3 lines.")]
    [InlineData("1,\"2\r\n3,4\"\r\n", "file, line 1: a row spans 2 lines.")]
    [InlineData("1,2\r\n3,\0\r\n", "file, line 2: there is a NUL character.")]
    [InlineData("\0\0\0\0", "file, line 1: there is a NUL character.")]
    public void Damage_is_told_with_its_line(string text, string message) =>
        FluentActions.Invoking(() => Rows(text, "a", "b")).Should().Throw<RuleSourceException>().WithMessage(message);

    [Theory]
    [InlineData("", 1)]
    [InlineData("1,2\r\n", 2)]
    public void A_line_beyond_any_reason_is_refused(string before, int line) =>
        FluentActions.Invoking(() => All($"{before}a,{new string('x', 20_000_000)}\r\n"))
            .Should().Throw<RuleSourceException>().WithMessage($"file, line {line}: not separated text: *16777216*");

    [Fact]
    public void A_quotation_mark_does_not_swallow_a_large_file() =>
        FluentActions.Invoking(() => Rows($"1,2\r\n3,\"4\r\n{string.Concat(Enumerable.Repeat("5,6\r\n", 4_000_000))}", "a", "b"))
            .Should().Throw<RuleSourceException>().WithMessage("file, line 2: not separated text: *quotes*");

    [Fact]
    public void Very_many_cells_are_read() => All(new string(',', 100_000))[0].Should().HaveLength(3 + 100_000);

    [Fact]
    public void A_shown_cell_is_cut_short() =>
        FluentActions.Invoking(() => Rows($"1,2,{new string('y', 100)}\r\n", "a", "b")).Should().Throw<RuleSourceException>()
            .WithMessage($"file, line 1, column 3: expected nothing after the last column, not \"{new string('y', 60)}...\".");

    private static List<string> All(string text) => Records.All(Reader(Encoding.Latin1.GetBytes(text)));

    private static List<string> Rows(string text, params string[] headings) =>
        Records.Rows(Reader(Encoding.Latin1.GetBytes(text)), headings);

    private static DelimitedRowReader Reader(byte[] bytes) => new("file", bytes, ',');
}
