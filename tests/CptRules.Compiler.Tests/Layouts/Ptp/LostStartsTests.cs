using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Layouts.Ptp;

/// <summary>A copy of a PTP file in which most edits begin in 1996 has lost the effective dates.</summary>
public sealed class LostStartsTests
{
    private const string InNewYear = "38221\t38220\t\t20240101\t*\t1\tMore extensive procedure";
    private const string Later = "38222\t38220\t\t20240801\t*\t1\tMore extensive procedure";

    [Fact]
    public void No_first_day_is_known_in_a_file_in_which_most_edits_begin_in_1996()
    {
        List<PairRow> rows = Read(inFirstEdition: 601, inOther: 598);

        rows.Where(row => row.From <= new DateOnly(2024, 7, 1)).Should().HaveCount(1_200)
            .And.OnlyContain(row => PairQuarter.FirstDay(row.InForceByQuarter) == new DateOnly(2024, 7, 1).DayNumber);
        rows.Should().ContainSingle(row => row.InForceByQuarter == 0, "it began after the edition").Which.From.Month.Should().Be(8);
    }

    [Fact]
    public void First_days_are_kept_where_at_most_half_of_the_edits_begin_in_1996() =>
        Read(inFirstEdition: 600, inOther: 599).Should().OnlyContain(row => row.InForceByQuarter == 0);

    [Fact]
    public void A_few_rows_show_nothing() => Read(inFirstEdition: 900, inOther: 0).Should().OnlyContain(row => row.InForceByQuarter == 0);

    private static List<PairRow> Read(int inFirstEdition, int inOther)
    {
        IEnumerable<string> rows = Enumerable.Range(0, inFirstEdition).Select(number => Row(number, "19960101"))
            .Concat(Enumerable.Range(inFirstEdition, inOther).Select(number => Row(number, "20100401")))
            .Append(InNewYear)
            .Append(Later);
        return PtpExcerpt.Read(PtpExcerpt.Text([.. rows])).Rows;
    }

    private static string Row(int number, string from) => $"{10_000 + number}\t36000\t\t{from}\t*\t1\tMore extensive procedure";
}
