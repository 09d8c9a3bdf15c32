using CptRules.Compiler.Joining;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Tests.Layouts.Mpfs;

/// <summary>A fee schedule is identified by its name, which contains its quarter.</summary>
public sealed class MpfsNameTests
{
    [Theory]
    [InlineData("PPRRVU24_JUL.csv", 2024, 7, "Csv")]
    [InlineData("PPRRVU2025_Oct.csv", 2025, 10, "Csv")]
    [InlineData("PPRRVU2025_Oct.txt", 2025, 10, "Txt")]
    [InlineData("PPRRVU2026_Jul_nonQPP.xlsx", 2026, 7, "Xlsx")]
    [InlineData("pprrvu2020_jan.CSV", 2020, 1, "Csv")]
    [InlineData("PPRRVU20_APR.csv", 2020, 4, "Csv")]
    [InlineData("PPRRVU25_A.csv", 2025, 1, "Csv")]
    [InlineData("PPRRVU25B.txt", 2025, 4, "Txt")]
    [InlineData("PPRRVU2025C.csv", 2025, 7, "Csv")]
    [InlineData("PPRRVU25D_nonqpp.csv", 2025, 10, "Csv")]
    public void Its_date_is_the_first_day_of_the_quarter(string name, int year, int month, string format)
    {
        CmsLayouts.TryIdentify(name, out _, out TableIdentity identity).Should().BeTrue();
        identity.Should().Be(new TableIdentity(TableKind.Mpfs, new(year, month, 1), Enum.Parse<TableFormat>(format)));
    }

    [Fact]
    public void Only_the_edition_for_participants_is_a_variant()
    {
        (string, bool)[] names =
        [
            ("PPRRVU2026_Jul_QPP.csv", true),
            ("PPRRVU2026_Jul_qpp.csv", true),
            ("PPRRVU2026_Jul_nonQPP.csv", false),
            ("PPRRVU2026_Jul.csv", false),
        ];
        foreach ((string name, bool isVariant) in names)
        {
            CmsLayouts.TryIdentify(name, out _, out TableIdentity identity).Should().BeTrue();
            identity.IsVariant.Should().Be(isVariant, name);
        }
    }

    [Theory]
    [InlineData("PPRRVU25_MAY.csv")]
    [InlineData("PPRRVU25_E.csv")]
    [InlineData("PPRRVU25.csv")]
    [InlineData("PPRRVU1999_Jan.csv")]
    [InlineData("PPRRVU205_Jan.csv")]
    [InlineData("PPRRVU25_JUL_other.csv")]
    [InlineData("PPRRVU25_JUL.pdf")]
    [InlineData("PPRRVU25_JUL.csv\n")]
    [InlineData("XPPRRVU25_JUL.csv")]
    [InlineData("GPCI2025.csv")]
    [InlineData("OPPSCAP_Oct.csv")]
    [InlineData("ANES2025.csv")]
    public void Other_names_are_not(string name) => CmsLayouts.TryIdentify(name, out _, out _).Should().BeFalse();
}
