using System.Globalization;
using CptRules.Engine.Reading;
using CptRules.Engine.State;

namespace CptRules.Tests.Engine;

public class BilledUnitsTests
{
    [Theory]
    [InlineData("1", 1_000)]
    [InlineData("1.000", 1_000)]
    [InlineData("0.001", 1)]
    [InlineData("2.5", 2_500)]
    [InlineData("9999999", 9_999_999_000)]
    [InlineData("9999999.000", 9_999_999_000)]
    public void Units_of_one_day_are_taken_as_they_are(string units, long thousandths)
    {
        Read(units, 7, out long daily).Should().Be(LineFlags.ValidUnits);
        daily.Should().Be(thousandths);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0001")]
    [InlineData("10000000")]
    [InlineData("4294967297")]
    [InlineData("18446744073709551617")]
    [InlineData("79228162514264337593543950335")]
    public void What_is_no_count_of_units_is_refused(string units) =>
        Read(units, 7, out _).Should().Be(LineFlags.NeedsRules);

    [Theory]
    [InlineData("7", 2)]
    [InlineData("9", 3)]
    [InlineData("4.5", 2)]
    [InlineData("4.499", 1)]
    public void Units_of_three_days_are_a_third_rounded_half_up(string units, long daily)
    {
        LineFlags flags = Read(units, 9, out long thousandths);
        thousandths.Should().Be(daily * 1000);
        flags.Should().Be(units == "4.5" ? LineFlags.ValidUnits | LineFlags.HalfRoundedUp : LineFlags.ValidUnits);
    }

    private static LineFlags Read(string units, int through, out long daily) =>
        BilledUnits.Read(decimal.Parse(units, CultureInfo.InvariantCulture), 7, through, out daily);
}
