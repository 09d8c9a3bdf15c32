using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CptRules.Tests.Json;

public class UnitsNumberTests
{
    private const string Max = "79228162514264337593543950335";

    private static readonly JsonSerializerOptions SmallBuffers = new() { DefaultBufferSize = 16 };

    [Theory]
    [InlineData("1", "1")]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.000e5", "0")]
    [InlineData("0e999999999", "0")]
    [InlineData("0.0e-999999999999999999999999", "0")]
    [InlineData("1.0000000000000000000000000000000000000000", "1")]
    [InlineData("10000000000000000000000000000000000000000e-40", "1")]
    [InlineData("0.000000000000000000000000000000000000000000001e45", "1")]
    [InlineData("1e2", "100")]
    [InlineData("1E+2", "100")]
    [InlineData("1.50", "1.5")]
    [InlineData("10.01", "10.01")]
    [InlineData("1005e-1", "100.5")]
    [InlineData("100.5e1", "1005")]
    [InlineData("0.001", "0.001")]
    [InlineData("-2.5", "-2.5")]
    [InlineData("9999999.001", "9999999.001")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData(Max, Max)]
    [InlineData(Max + ".000", Max)]
    [InlineData("-" + Max, "-" + Max)]
    public void A_number_that_a_decimal_holds_is_that_decimal(string json, string units) => Read(json).Should().Be(Decimal(units));

    [Theory]
    [InlineData("79228162514264337593543950336", Max)]
    [InlineData("-79228162514264337593543950336", "-" + Max)]
    [InlineData("99999999999999999999999999999.5", Max)]
    [InlineData("1e29", Max)]
    [InlineData("-1e29", "-" + Max)]
    [InlineData("1e999999999", Max)]
    [InlineData("-1e99999999999999999999999999999999", "-" + Max)]
    public void A_number_beyond_the_range_is_the_end_of_the_range(string json, string units) => Read(json).Should().Be(Decimal(units));

    [Theory]
    [InlineData("1e-400", "0.0001")]
    [InlineData("-1e-400", "-0.0001")]
    [InlineData("1e-999999999", "0.0001")]
    [InlineData("1e-29", "0.0001")]
    [InlineData("1.00000000000000000000000000000000000000001", "1.0001")]
    [InlineData("0.99999999999999999999999999999999999999999", "0.9991")]
    [InlineData("-1.23456789012345678901234567890123456789", "-1.2341")]
    [InlineData("123456789012345678901234.567890123", "123456789012345678901234.5671")]
    [InlineData("7.9228162514264337593543950336", "7.9221")]
    [InlineData("12345678901234567890123456.7890123", "12345678901234567890123456")]
    [InlineData(Max + ".5", Max)]
    public void A_number_too_precise_keeps_its_magnitude_and_stays_invalid(string json, string units)
    {
        Read(json).Should().Be(Decimal(units));
        new TestTables().Codes("96413").Validator()
            .Validate(ClaimJson.Parse($$"""{"lines":[{"code":"96413","from":"2026-05-04","units":{{json}}}]}"""))
            .Findings.Select(finding => finding.Rule).Should().Contain(RuleId.UNT201);
    }

    [Fact]
    public void Every_decimal_is_read_as_it_was_written()
    {
        var random = new Random(20260504);
        for (int i = 0; i < 20_000; i++)
        {
            var units = new decimal(
                random.Next(),
                random.Next(i % 3 == 0 ? 1 : int.MaxValue),
                random.Next(i % 2 == 0 ? 1 : int.MaxValue),
                i % 5 == 0,
                (byte)random.Next(29));
            Read(units.ToString(CultureInfo.InvariantCulture)).Should().Be(units);
        }
    }

    [Fact]
    public void Digits_without_end_take_moments()
    {
        var clock = Stopwatch.StartNew();
        Read("1." + new string('0', 5_000_000)).Should().Be(1);
        Read(new string('9', 5_000_000)).Should().Be(decimal.MaxValue);
        Read("1e" + new string('9', 5_000_000)).Should().Be(decimal.MaxValue);
        Read("0." + new string('0', 5_000_000) + "1").Should().Be(0.0001m);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_number_over_several_buffers_is_read_whole()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"lines\":[{\"units\":1." + new string('0', 50_000) + "5e50000}]}");
        Claim claim = JsonSerializer.Deserialize<Claim>(new MemoryStream(json), SmallBuffers)!;
        claim.Lines[0].Units.Should().Be(decimal.MaxValue);
    }

    [Theory]
    [InlineData("4.000", "4")]
    [InlineData("0.0010", "0.001")]
    [InlineData("100", "100")]
    [InlineData(Max, Max)]
    public void Numbers_are_written_without_trailing_zeros(string units, string json) =>
        JsonSerializer.Serialize(new ClaimLine(null, Decimal(units), null)).Should().Be($$"""{"units":{{json}}}""");

    private static decimal Read(string json) => ClaimJson.Parse($$"""{"lines":[{"units":{{json}}}]}""").Lines[0].Units;

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
