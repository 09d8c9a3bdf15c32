using System.Diagnostics;

namespace CptRules.Tests.Engine;

public class HostileClaimTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    public static TheoryData<CareSetting> Settings => [.. Enum.GetValues<CareSetting>()];

    [Theory]
    [MemberData(nameof(Settings))]
    public void An_empty_claim_has_no_findings(CareSetting setting)
    {
        ValidationResult result = Validator().Validate(new Claim { Setting = setting });
        result.Findings.Should().BeEmpty();
        result.IsValid.Should().BeTrue();
    }

    [Fact]
    public void Null_lists_are_empty_lists()
    {
        Validator().Validate(new Claim { Lines = null!, PriorLines = null! }).Findings.Should().BeEmpty();
        Validator().Validate(new Claim { Lines = [new ClaimLine("96413", 1, Day) { Modifiers = null! }] }).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_null_line_is_an_empty_line()
    {
        ValidationResult result = Validator().Validate(new Claim { Lines = [null!, new ClaimLine("96413", 1, Day)], PriorLines = [null!] });
        result.Findings.Select(finding => (finding.Rule, finding.Line)).Should().Equal((RuleId.LIN101, 1));
    }

    [Fact]
    public void Null_arguments_and_unknown_settings_are_programming_errors()
    {
        ClaimValidator validator = Validator();
        ((Func<ClaimValidator>)(() => new ClaimValidator(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => validator.Validate(null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => validator.Validate([], [], CareSetting.Practitioner, null, null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => validator.Validate(new Claim { Setting = (CareSetting)3 }))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Ten_thousand_modifiers_are_read_once_each()
    {
        string[] modifiers =
        [
            .. Enumerable.Range(0, 10_000).Select(i => i % 3 == 0 ? "59" : i % 3 == 1 ? "?" : $"{(char)('A' + (i % 26))}{i % 10}"),
        ];
        ValidationResult result = Validator().Validate(new Claim { Lines = [new ClaimLine("96413", 1, Day) { Modifiers = modifiers }] });
        result.Findings.Count(finding => finding.Rule == RuleId.MOD401).Should().Be(3333);
        result.Findings.Count(finding => finding.Rule == RuleId.MOD408).Should().Be(1);
        result.Findings.Count(finding => finding.Rule == RuleId.MOD407 && finding.Details.Modifier == "59").Should().Be(3333);
    }

    [Fact]
    public void A_thousand_lines_of_every_shape_take_moments()
    {
        string[] codes = ["96413", "96411", "96360", "99213", "0663T", "bad", "J9999"];
        ClaimLine[] lines =
        [
            .. Enumerable.Range(0, 1000).Select(i => new ClaimLine(codes[i % codes.Length], 1, Day.AddDays(i % 9))
            {
                Through = i % 4 == 0 ? Day.AddDays((i % 9) + (i % 50)) : null,
                Provider = i % 5 == 0 ? $"provider {i}" : null,
                Modifiers = i % 2 == 0 ? ["59"] : [],
            }),
        ];
        var stopwatch = Stopwatch.StartNew();
        ValidationResult result = Validator().Validate(new Claim { Lines = lines, PriorLines = lines });
        stopwatch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "nothing grows faster than the square of the lines");
        result.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void Hundreds_of_visits_beside_hundreds_of_procedures_take_moments()
    {
        ClaimValidator validator = new TestTables().Codes("96440", "99213")
            .Mpfs("96440", globalDays: CptRules.Data.Entries.GlobalDays.Days000).Mpfs("99213")
            .Pair("96440", "99213", 1).Visits("99213").Validator(new ValidationOptions().TurnOff(RuleId.DUP601));
        ClaimLine[] lines = [.. Enumerable.Range(0, 1000).Select(i => new ClaimLine(i % 2 == 0 ? "96440" : "99213", 1, Day))];
        var stopwatch = Stopwatch.StartNew();
        IReadOnlyList<Finding> findings = validator.Validate(new Claim { Lines = lines }).Findings;
        stopwatch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a visit asks for one pair at a time");
        findings.Should().HaveCount(250_000).And.OnlyContain(finding => finding.Rule == RuleId.PTP502);
    }

    [Fact]
    public void A_chain_of_a_thousand_add_ons_is_supported_from_its_one_primary()
    {
        ClaimValidator validator = new TestTables().Codes("96413", "96411", "96415").AddOn("96411", "96413").AddOn("96411", "96415")
            .AddOn("96415", "96411").Validator();
        ClaimLine[] lines =
        [
            .. Enumerable.Range(0, 1000).Select(
                i => new ClaimLine(i % 2 == 0 ? "96411" : "96415", 1, Day.AddDays(i)) { Through = Day.AddDays(i + 1) }),
        ];
        validator.Validate(new Claim { Lines = [new ClaimLine("96413", 1, Day), .. lines] }).Findings.Should().BeEmpty();
        validator.Validate(new Claim { Lines = lines }).Findings
            .Should().HaveCount(1000).And.OnlyContain(finding => finding.Rule == RuleId.AOC302);
    }

    [Fact]
    public void Both_ends_of_the_calendar_are_dates()
    {
        ClaimLine[] lines =
        [
            new("96413", 1, DateOnly.MinValue) { Through = DateOnly.MaxValue },
            new("96411", 1_000_000_000m, DateOnly.MaxValue),
            new("96411", 9_999_999m, DateOnly.MinValue) { Through = DateOnly.MaxValue },
            new("99213", 1, DateOnly.MinValue),
            new("99213", 1, DateOnly.MaxValue) { Through = DateOnly.MinValue },
        ];
        foreach (CareSetting setting in Enum.GetValues<CareSetting>())
        {
            foreach (Finding finding in Validator().Validate(new Claim { Setting = setting, Lines = lines, PriorLines = lines }).Findings)
                finding.ToString().Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0001")]
    [InlineData("1.0005")]
    [InlineData("9999999.001")]
    [InlineData("1000000000")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void Units_that_are_no_count_are_a_finding(string units) =>
        Validator().Validate(
            new Claim { Lines = [new ClaimLine("96413", decimal.Parse(units, System.Globalization.CultureInfo.InvariantCulture), Day)] })
            .Findings.Select(finding => finding.Rule).Should().Equal(RuleId.UNT201);

    [Theory]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800")]
    [InlineData("96\0411")]
    [InlineData("9641\u0131")]
    [InlineData("\u2003")]
    [InlineData("a string that is much longer than any code and must not be copied to the stack, whatever its length may be")]
    public void Odd_text_is_a_finding_and_is_not_echoed(string text)
    {
        var line = new ClaimLine(text, 1, Day) { Modifiers = [text], Provider = text };
        ValidationResult result = Validator().Validate(new Claim { Lines = [line, line], PriorLines = [line], Provider = text });
        result.Findings.Should().Contain(finding => finding.Rule == RuleId.COD101);
        result.Findings.Should().Contain(finding => finding.Rule == RuleId.DUP601, "the text of both lines is equal");
        if (text.Trim().Length > 0)
            result.Findings.Should().OnlyContain(finding => !finding.Message.Contains(text.Trim()));
    }

    [Fact]
    public void Many_threads_get_the_same_answers_from_one_instance()
    {
        ClaimValidator validator = Validator();
        Claim[] claims =
        [
            .. Enumerable.Range(0, 200).Select(i => new Claim
            {
                Lines =
                [
                    new ClaimLine(i % 3 == 0 ? "96411" : "96413", 1 + (i % 5), Day),
                    new ClaimLine(i % 2 == 0 ? "96360" : "99213", 1, Day) { Modifiers = i % 7 == 0 ? ["59", "59", "!"] : [] },
                ],
            }),
        ];
        string[] expected = [.. claims.Select(Answer)];
        Parallel.For(0, 50, _ => claims.Select(Answer).Should().Equal(expected));

        string Answer(Claim claim) => string.Join('\n', validator.Validate(claim).Findings.Select(finding => finding.ToString()));
    }

    private static ClaimValidator Validator() => new TestTables()
        .Codes("96413", "96411", "96360", "99213", "0663T")
        .Mue("96411", 3, 3).Mue("96413", 1000, 3).Mue("99213", 1000, 2).Mue("96411", 3, 1, CareSetting.OutpatientHospital)
        .Mpfs("96413").Mpfs("96411", globalDays: CptRules.Data.Entries.GlobalDays.Zzz).Mpfs("99213").Mpfs("96360", status: 'T')
        .Pair("96413", "96360", 1).Pair("96413", "99213", 1).Pair("96413", "99213", 0, setting: CareSetting.OutpatientHospital)
        .AddOn("96411", "96413").AddOn("0663T", "", 2)
        .NamedModifiers().Visits("99213").Validator();
}
