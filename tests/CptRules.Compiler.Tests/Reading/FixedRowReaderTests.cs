using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Reading;

/// <summary>Lines of fixed width are read field by field, also short lines.</summary>
public sealed class FixedRowReaderTests
{
    private static readonly FixedField[] Fields = [new("code", 1, 5), new("type", 6, 6), new("note", 7, 12)];

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Line_ends_of_any_kind_part_records(string end) =>
        Records.All(Reader($"001001 a b {end}{end}A01232{end}")).Should().Equal("1: 00100|1|a b", "2: ||", "3: A0123|2|");

    [Fact]
    public void The_last_line_needs_no_end() => Records.All(Reader("001001\n001002")).Should().Equal("1: 00100|1|", "2: 00100|2|");

    [Fact]
    public void Fields_beyond_a_short_line_are_empty_and_a_cut_one_holds_what_is_left() =>
        Records.All(Reader("001\n00100\n001001no\n")).Should().Equal("1: 001||", "2: 00100||", "3: 00100|1|no");

    [Fact]
    public void Blank_lines_are_no_rows()
    {
        using FixedRowReader reader = Reader("\n   \n001001\n\n");
        reader.ReadRow().Should().BeTrue();
        reader.Line.Should().Be(3);
        reader.Text.ToString().Should().Be("001001");
        reader.ReadRow().Should().BeFalse();
    }

    [Fact]
    public void A_line_with_something_between_or_beyond_the_fields_is_no_blank_line()
    {
        using FixedRowReader reader = Reader($"\n{new string(' ', 12)}x\n");
        reader.ReadRow().Should().BeTrue();
        reader.Line.Should().Be(2);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_field()
    {
        foreach (Encoding encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Records.All(new FixedRowReader("file", [.. encoding.GetPreamble(), .. encoding.GetBytes("001001é’")], Fields))
                .Should().Equal(["1: 00100|1|é’"], encoding.WebName);
    }

    [Fact]
    public void A_letter_of_Windows_1252_is_one_character() =>
        Records.All(new FixedRowReader("file", [.. "001001"u8, 0xE9, 0x92], Fields)).Should().Equal("1: 00100|1|é’");

    [Fact]
    public void A_NUL_character_is_refused() =>
        FluentActions.Invoking(() => Records.All(Reader("001001\n00100\0\n")))
            .Should().Throw<RuleSourceException>().WithMessage("file, line 2: there is a NUL character.");

    [Fact]
    public void A_huge_line_is_read() => Records.All(Reader($"001001{new string('x', 20_000_000)}")).Should().Equal("1: 00100|1|xxxxxx");

    [Fact]
    public void Errors_name_the_field()
    {
        using FixedRowReader reader = Reader("001003");
        reader.ReadRow().Should().BeTrue();
        reader.Error(1, "expected 1 or 2").Message.Should().Be("file, line 1, column 2 (type): expected 1 or 2, not \"3\".");
    }

    private static FixedRowReader Reader(string text) => new("file", Encoding.Latin1.GetBytes(text), Fields);
}
