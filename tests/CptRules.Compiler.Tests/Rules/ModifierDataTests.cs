using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>The modifiers and their conflicts are those of the published manuals.</summary>
public sealed class ModifierDataTests
{
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    // Medicare NCCI Policy Manual 2026, I-14.
    [Theory]
    [InlineData("Anatomic", "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD RC LM RI")]
    [InlineData("GlobalSurgery", "24 25 57 58 78 79")]
    [InlineData("OtherNcci", "27 59 91 XE XP XS XU")]
    public void The_modifiers_that_bypass_pairs_are_the_listed_ones(string name, string modifiers) =>
        Tables.Modifiers.Where(row => row.Class.ToString() == name)
            .Select(row => row.Modifier.ToString()).Should().BeEquivalentTo(modifiers.Split(' '));

    [Fact]
    public void All_cpt_modifiers_are_known()
    {
        string[] cpt =
        [
            .. ("22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 99 " +
                "1P 2P 3P 8P P1 P2 P3 P4 P5 P6").Split(' '),
        ];
        Tables.Modifiers.Where(row => cpt.Contains(row.Modifier.ToString()))
            .Should().HaveCount(cpt.Length).And.OnlyContain(row => row.Label != null);
        Tables.Modifiers.Should().HaveCount(426);
    }

    [Theory]
    [InlineData("25", null, null)]
    [InlineData("93", "2022-01-01", null)]
    [InlineData("95", "2017-01-01", null)]
    [InlineData("96", "2018-01-01", null)]
    [InlineData("97", "2018-01-01", null)]
    [InlineData("JW", "2003-01-01", null)]
    [InlineData("JZ", "2023-01-01", null)]
    [InlineData("XE", "2015-01-01", null)]
    [InlineData("GD", "2008-01-01", "2019-12-31")]
    [InlineData("CP", "2016-01-01", "2017-12-31")]
    [InlineData("FS", "2022-01-01", null)]
    public void Modifiers_have_the_dates_that_were_published(string modifier, string? from, string? through)
    {
        ModifierRow row = Tables.Modifiers.Single(row => row.Modifier.ToString() == modifier);
        row.From.Should().Be(from is null ? null : DateOnly.Parse(from, null));
        row.Through.Should().Be(through is null ? null : DateOnly.Parse(through, null));
    }

    [Fact]
    public void The_conflicts_are_exactly_the_documented_ones()
    {
        string[] errors =
        [
            "59+XE", "59+XP", "59+XS", "59+XU", "26+TC", "50+LT", "50+RT", "52+53", "80+81", "80+82", "80+AS", "81+82", "81+AS", "82+AS",
            "54+55", "54+56", "55+56",
            "62+66", "58+78", "58+79", "78+79", "JW+JZ", "GA+GY", "GA+GZ", "GY+GZ", "GN+GO", "GN+GP", "GO+GP", "76+77",
        ];
        string[] warnings = ["LT+RT", "XE+XP", "XE+XS", "XE+XU", "XP+XS", "XP+XU", "XS+XU", "76+91", "77+91"];
        Conflicts(Severity.Error).Should().BeEquivalentTo(errors);
        Conflicts(Severity.Warning).Should().BeEquivalentTo(warnings);
        Conflicts(Severity.Info).Should().BeEmpty();
        Tables.Conflicts.Should().OnlyContain(row => !string.IsNullOrWhiteSpace(row.Why));
    }

    // Medicare Claims Processing Manual, chapter 12.
    [Theory]
    [InlineData("50+51 50+54 50+55 50+62 50+66 50+80 51+54 51+55 51+62 51+66 51+80 54+62 55+62 54+66 55+66")]
    public void Combinations_that_are_named_as_valid_do_not_conflict(string combinations) =>
        Conflicts(Severity.Error).Concat(Conflicts(Severity.Warning)).Should().NotIntersectWith(combinations.Split(' '));

    private static IEnumerable<string> Conflicts(Severity severity) => Tables.Conflicts.Where(row => row.Severity == severity)
        .Select(row => row.First.CompareTo(row.Second) < 0 ? $"{row.First}+{row.Second}" : $"{row.Second}+{row.First}");
}
