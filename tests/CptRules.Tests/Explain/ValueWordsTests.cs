using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Explain.Glossary;

namespace CptRules.Tests.Explain;

/// <summary>The published values of July 2024 to July 2026 each have words of ours.</summary>
public class ValueWordsTests
{
    [Fact]
    public void Every_APC_status_of_Addendum_B_has_words() => AllHaveWords(
        "A B C D E1 E2 F G H H1 J1 J2 K K1 L M N P Q1 Q2 Q3 Q4 R S T U V Y", ApcStatusWords.Of);

    [Fact]
    public void Every_BETOS_of_the_HCPCS_files_has_words() => AllHaveWords(
        """
        D1A D1B D1C D1D D1E D1F D1G I1A I1B I1C I1D I1E I1F I2A I2B I2C I2D I3A I3B I3C I3D I3E I3F I4A I4B
        M1A M1B M2A M2B M2C M3 M4A M4B M5A M5B M5C M5D M6
        O1A O1B O1C O1D O1E O1F O1G O1L P0 P1A P1B P1C P1D P1E P1F P1G P2A P2B P2C P2D P2E P2F
        P3A P3B P3C P3D P4A P4B P4C P4D P4E P5A P5B P5C P5D P5E
        P6A P6B P6C P6D P7A P7B P8A P8B P8C P8D P8E P8F P8G P8H P8I P9A P9B T1A T1B T1C T1D T1E T1F T1G T1H T2A T2B T2C T2D Y1 Y2 Z1 Z2
        """,
        BetosWords.Of);

    [Fact]
    public void Every_type_of_service_has_words() => AllHaveWords(
        "0 1 2 3 4 5 6 7 8 9 A B C D E F G H I J K L M N P Q R S T U V W Y Z", value => TypeOfServiceWords.Of(value[0]));

    [Fact]
    public void Every_coverage_code_and_pricing_category_has_words()
    {
        AllHaveWords("C D I M S", value => CoverageWords.Of(value[0]));
        AllHaveWords("00 11 12 13 21 22 31 32 33 34 35 36 37 38 39 45 46 51 52 53 54 55 56 57 99", PricingWords.Of);
    }

    [Fact]
    public void Every_indicator_of_the_fee_schedules_has_words()
    {
        AllHaveWords("A B C E I J M N P R T X", value => StatusWords.Of(value[0]));
        AllHaveWords("000 010 090 MMM XXX YYY ZZZ", PolicyWords.GlobalDays);
        AllHaveWords("0 1 2 3 4 5 6 7 8 9", PolicyWords.PcTc);
        AllHaveWords("0 2 3 4 5 6 7 9", PolicyWords.MultipleProcedures);
        AllHaveWords("0 1 2 3 9", PolicyWords.Bilateral);
        AllHaveWords("0 1 2 9", PolicyWords.AssistantSurgeon);
        AllHaveWords("0 1 2 9", PolicyWords.CoSurgeons);
        AllHaveWords("0 1 2 9", PolicyWords.TeamSurgery);
        AllHaveWords("01 02 03 04 05 06 09 21 22 66 6A 77 7A", PolicyWords.Supervision);
        AllHaveWords("88 99", PolicyWords.ImagingFamily);
    }

    [Theory]
    [InlineData("P7B", "P7B oncology, other")]
    [InlineData("P7B oncology, other", "P7B oncology, other")]
    [InlineData("X9", "X9")]
    [InlineData(null, null)]
    public void A_BETOS_is_shown_with_its_words_or_bare(string? value, string? shown) => BetosWords.Show(value).Should().Be(shown);

    [Theory]
    [InlineData("1", "1 medical care")]
    [InlineData("1:P", "1 medical care; P equipment or prosthetics bought in one payment")]
    [InlineData("9FS", "9 other medical items or services; F ambulatory surgical center; S dressings and other supplies")]
    [InlineData("1 medical care", "1 medical care")]
    [InlineData("1:?", "1:?")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Types_of_service_are_shown_with_their_words_or_bare(string? text, string? shown) => TypeOfServiceWords.Show(text)
        .Should().Be(shown);

    [Fact]
    public void A_value_without_words_is_shown_bare()
    {
        var tables = new TestTables(complete: true).Mpfs("96411", status: 'Z', pcTc: '?');
        tables.Opps("96411", "Z9");

        CodeFacts facts = tables.Build().Find("96411", TestTables.Start)!;

        facts.Indicators.Where(indicator => indicator.Meaning is null).Select(indicator => indicator.ToString())
            .Should().Equal("status Z", "PC/TC ?", "APC status Z9");
    }

    private static void AllHaveWords(string values, Func<string, string?> words)
    {
        string[] said =
        [
            .. values.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(value => words(value) ?? $"nothing of {value}"),
        ];

        said.Should().NotContain(text => text.StartsWith("nothing of ", StringComparison.Ordinal));
        said.Should().OnlyHaveUniqueItems();
    }
}
