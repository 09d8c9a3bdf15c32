using System.Text;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Reading;

/// <summary>A cell is read as a value, or refused with its text.</summary>
public sealed class CellsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.00", 0)]
    [InlineData(".09", 9)]
    [InlineData("0.1", 10)]
    [InlineData("0.84", 84)]
    [InlineData("1.00", 100)]
    public void Shares_are_hundredths(string cell, int hundredths) =>
        Read(cell, reader => reader.Hundredths(0)).Should().Be((byte)hundredths);

    [Theory]
    [InlineData("")]
    [InlineData("1.01")]
    [InlineData("10")]
    [InlineData("0.001")]
    [InlineData("-0.1")]
    [InlineData("1e-1")]
    [InlineData(".")]
    [InlineData("0,1")]
    [InlineData("+0.1")]
    [InlineData("O.10")]
    [InlineData("99999999999999999999999999999999")]
    public void Other_shares_are_refused(string cell) =>
        Refused(cell, reader => reader.Hundredths(0), "expected a share of 0 to 1 in hundredths");

    [Theory]
    [InlineData("0.00")]
    [InlineData("33.4009")]
    [InlineData("7")]
    public void Amounts_have_a_point_or_none(string cell) =>
        Read(cell, reader => reader.Amount(0)).Should().Be(decimal.Parse(cell, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1 0")]
    [InlineData("NA")]
    public void Other_amounts_are_refused(string cell) => Refused(cell, reader => reader.Amount(0), "expected an amount");

    [Fact]
    public void Texts_are_one_of_those_allowed() => Read("6A", reader => reader.OneOf(0, ["66", "6A"])).Should().Be("6A");

    [Theory]
    [InlineData("")]
    [InlineData("6a")]
    [InlineData("6")]
    [InlineData("6A6")]
    public void Other_texts_are_refused(string cell) => Refused(cell, reader => reader.OneOf(0, ["66", "6A"]), "expected one of 66 6A");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("100", 100)]
    public void Numbers_are_digits(string cell, int number) => Read(cell, reader => reader.Number(0, 100)).Should().Be(number);

    [Theory]
    [InlineData("")]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("l")]
    [InlineData("\u0661")]
    [InlineData("99999999999")]
    public void Other_numbers_are_refused(string cell) =>
        Refused(cell, reader => reader.Number(0, 100), "expected a whole number from 0 to 100");

    [Theory]
    [InlineData("20240229", 2024, 2, 29)]
    [InlineData("19960101", 1996, 1, 1)]
    public void Dates_are_year_month_and_day(string cell, int year, int month, int day) =>
        Read(cell, reader => reader.Date(0)).Should().Be(new DateOnly(year, month, day));

    [Theory]
    [InlineData("")]
    [InlineData("20230229")]
    [InlineData("20241301")]
    [InlineData("20240001")]
    [InlineData("20240100")]
    [InlineData("00000101")]
    [InlineData("99990101")]
    [InlineData("2024010")]
    [InlineData("2024-01-01")]
    [InlineData("*")]
    public void Other_dates_are_refused(string cell) => Refused(cell, reader => reader.Date(0), "expected a date YYYYMMDD");

    [Theory]
    [InlineData("2024366", 2024, 12, 31)]
    [InlineData("2023365", 2023, 12, 31)]
    [InlineData("2013001", 2013, 1, 1)]
    public void Days_of_a_year_are_dates(string cell, int year, int month, int day) =>
        Read(cell, reader => reader.YearDay(0)).Should().Be(new DateOnly(year, month, day));

    [Theory]
    [InlineData("2023366")]
    [InlineData("2024367")]
    [InlineData("2024000")]
    [InlineData("0000001")]
    [InlineData("202401")]
    [InlineData("20240101")]
    [InlineData("")]
    public void Other_days_are_refused(string cell) => Refused(cell, reader => reader.YearDay(0), "expected a date YYYYDDD");

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("12")]
    public void Indicators_are_one_character_of_those_allowed(string cell)
    {
        Read("1", reader => reader.Indicator(0, "12")).Should().Be('1');
        Refused(cell, reader => reader.Indicator(0, "12"), "expected one of 1 2");
    }

    [Theory]
    [InlineData("")]
    [InlineData("0663t")]
    [InlineData("j1100")]
    [InlineData("9641")]
    [InlineData("964111")]
    [InlineData("9641I1")]
    public void Codes_are_in_upper_case(string cell)
    {
        Read("0663T", reader => reader.Code(0)).ToString().Should().Be("0663T");
        Refused(cell, reader => reader.Code(0), "expected a procedure code");
    }

    private static void Refused<T>(string cell, Func<RowReader, T> read, string expected) =>
        FluentActions.Invoking(() => Read(cell, read))
            .Should().Throw<RuleSourceException>().WithMessage($"file, line 1, column 1: {expected}, not \"{cell}\".");

    private static T Read<T>(string cell, Func<RowReader, T> read)
    {
        using var reader = new DelimitedRowReader("file", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"\"{cell}\",end")], ',');
        reader.Read().Should().BeTrue();
        return read(reader);
    }
}
