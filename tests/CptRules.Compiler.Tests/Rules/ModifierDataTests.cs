using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Keys;

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
        Tables.Modifiers.Should().HaveCount(427);
    }

    [Fact]
    public void Every_modifier_has_a_short_label_of_its_own_and_a_source()
    {
        Tables.Modifiers.Should().OnlyContain(row => row.Label!.Length > 0 && row.Label.Length <= 60 && !row.Label.EndsWith('.'));
        Tables.Modifiers.Select(row => row.Label).Should().OnlyHaveUniqueItems();
        Tables.Modifiers.Should().OnlyContain(row => !string.IsNullOrEmpty(row.Source));
    }

    [Fact]
    public void A_label_reads_well_inside_a_sentence()
    {
        // Names and abbreviations keep their capital letters.
        string[] names = ["Medicaid", "Medicare", "Novartis/Sandoz", "Pfizer/Hospira", "Merck/Samsung", "X-ray"];
        Tables.Modifiers.Select(row => row.Label!.Split(' ')[0])
            .Where(word => char.IsUpper(word[0]) && !word.All(char.IsUpper))
            .Distinct().Should().BeSubsetOf(names);
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

    // Published dates: HCPCS Level II, July 2026.
    [Theory]
    [InlineData("AC", "2026-07-01", null)]
    [InlineData("JG", "2018-01-01", "2024-12-31")]
    [InlineData("MA", "2020-01-01", "2024-12-31")]
    [InlineData("QQ", "2018-07-01", "2024-12-31")]
    [InlineData("FT", "2022-01-01", null)]
    [InlineData("CQ", "2019-01-01", null)]
    public void Hcpcs_modifiers_have_the_dates_of_the_newest_file(string modifier, string from, string? through)
    {
        ModifierRow row = Tables.Modifiers.Single(row => row.Modifier.ToString() == modifier);
        row.From.Should().Be(DateOnly.Parse(from, null));
        row.Through.Should().Be(through is null ? null : DateOnly.Parse(through, null));
    }

    [Fact]
    public void The_conflicts_of_every_setting_and_day_are_exactly_the_documented_ones()
    {
        string[] errors =
        [
            .. Each("59", "XE XP XS XU"), .. Each("50", "LT RT"), .. Each("52", "53 73 74"), .. Each("GX", "EY GA GL GZ KB QL TQ"),
            .. Each("AT", "GA GX GY GZ"), .. AnyTwoOf("80 81 82 AS"), .. AnyTwoOf("54 55 56"), .. AnyTwoOf("58 78 79"),
            .. AnyTwoOf("GA GY GZ"), .. AnyTwoOf("GN GO GP"), .. AnyTwoOf("AA AD QK QX QY QZ"), .. AnyTwoOf("NU RR UE"),
            .. AnyTwoOf("93 95 GQ GT"), .. AnyTwoOf("53 73 74"),
            "26+TC", "62+66", "JW+JZ", "76+77", "PN+PO", "FX+FY", "Q0+Q1", "GC+GE",
        ];
        string[] warnings =
        [
            .. AnyTwoOf("XE XP XS XU"), .. Each("91", "76 77"), .. Each("22", "52 53"),
            .. Each("LT", "E3 E4 F5 F6 F7 F8 F9 T5 T6 T7 T8 T9"),
            .. Each("RT", "E1 E2 FA F1 F2 F3 F4 TA T1 T2 T3 T4"),
            .. Each("50", "E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9"),
        ];
        Conflicts(Severity.Error, IsGeneral).Should().BeEquivalentTo(errors);
        Conflicts(Severity.Warning, IsGeneral).Should().BeEquivalentTo(warnings);
        Conflicts(Severity.Info, _ => true).Should().BeEmpty();
        Tables.Conflicts.Should().OnlyContain(row => !string.IsNullOrWhiteSpace(row.Why));
    }

    [Fact]
    public void The_conflicts_of_some_settings_and_days_are_exactly_the_documented_ones()
    {
        Conflicts(Severity.Error, row => row is { Settings: CareSettings.DmeSupplier, From: null, Through: null })
            .Should().BeEquivalentTo(Each("KX", "GA GY GZ"));
        Tables.Conflicts.Where(row => Name(row) == "LT+RT").Select(row => (row.Settings, row.From, row.Through, row.Severity))
            .Should().BeEquivalentTo<(CareSettings, DateOnly?, DateOnly?, Severity)>(
            [
                (CareSettings.DmeSupplier, new DateOnly(2019, 3, 1), null, Severity.Error),
                (CareSettings.DmeSupplier, null, new DateOnly(2019, 2, 28), Severity.Warning),
                (CareSettings.Practitioner | CareSettings.OutpatientHospital, null, null, Severity.Warning),
            ]);
        Tables.Conflicts.Count(row => !IsGeneral(row)).Should().Be(3 + 3);
    }

    [Fact]
    public void Modifiers_that_need_another_one_are_exactly_the_documented_ones() =>
        Tables.ModifierNeeds
            .Select(row => $"{row.Modifier} {string.Join(' ', row.OneOf)} {row.Settings} {row.From:yyyy-MM-dd}{row.Through:yyyy-MM-dd}")
            .Should().Equal(
                "CQ GP All 2020-01-01", "CO GO All 2020-01-01", "KH NU RR UE DmeSupplier ", "KI RR DmeSupplier ", "KJ RR DmeSupplier ");

    // Medicare Claims Processing Manual, chapter 12.
    [Theory]
    [InlineData("50+51 50+54 50+55 50+62 50+66 50+80 51+54 51+55 51+62 51+66 51+80 54+62 55+62 54+66 55+66")]
    public void Combinations_that_are_named_as_valid_do_not_conflict(string combinations) =>
        Tables.Conflicts.Select(Name).Should().NotIntersectWith(combinations.Split(' '));

    private static bool IsGeneral(ModifierConflictRow row) => row is { Settings: CareSettings.All, From: null, Through: null };

    private static IEnumerable<string> Conflicts(Severity severity, Func<ModifierConflictRow, bool> include) =>
        Tables.Conflicts.Where(row => row.Severity == severity && include(row)).Select(Name);

    private static string Name(ModifierConflictRow row) => Name(row.First.ToString(), row.Second.ToString());

    private static string Name(string first, string second) =>
        string.CompareOrdinal(first, second) < 0 ? $"{first}+{second}" : $"{second}+{first}";

    private static IEnumerable<string> Each(string modifier, string others) => others.Split(' ').Select(other => Name(modifier, other));

    private static IEnumerable<string> AnyTwoOf(string group)
    {
        string[] modifiers = group.Split(' ');
        return modifiers.SelectMany((first, index) => modifiers.Skip(index + 1).Select(second => Name(first, second)));
    }
}
