using CptRules.Benchmarks.Engines;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="LookupFloor"/>.</summary>
public class LookupFloorTests
{
    private static readonly LookupFloor Floor = new(SmallSet.Rules);
    private static readonly string Code = SmallSet.Rules.Data.Codes[7].Key.ToString();

    private static readonly string[] Modifiers = ["25"];

    [Fact]
    public void It_looks_codes_up_as_the_library_does()
    {
        Data.RuleData data = SmallSet.Rules.Data;

        for (int id = 0; id < data.Codes.Length; id++)
            Floor.Find(data.Codes[id].Key.ToString()).Should().Be(id);
    }

    [Theory]
    [InlineData("Z9999")]
    [InlineData("")]
    [InlineData("9921")]
    [InlineData("992133")]
    public void A_text_that_is_not_a_code_is_not_found(string code) => Floor.Find(code).Should().Be(-1);

    [Fact]
    public void It_reads_every_field()
    {
        Claim[] claims =
        [
            Of(Line()),
            Of(Line(code: SmallSet.Rules.Data.Codes[9].Key.ToString())),
            Of(Line(units: 2)),
            Of(Line(from: new DateOnly(2024, 7, 4))),
            Of(new ClaimLine(Code, 1, new DateOnly(2024, 7, 1)) { Modifiers = Modifiers }),
            Of(new ClaimLine(Code, 1, new DateOnly(2024, 7, 1)) { Through = new DateOnly(2024, 7, 2) }),
            Of(new ClaimLine(Code, 1, new DateOnly(2024, 7, 1)) { Provider = "1234567893" }),
            Of(new ClaimLine(Code, 1, new DateOnly(2024, 7, 1)) { Id = "1" }),
            new() { Lines = new[] { Line() }, PriorLines = new[] { Line() } },
            new() { Lines = new[] { Line() }, Provider = "12345" },
            new() { Lines = new[] { Line() }, Setting = CareSetting.DmeSupplier },
        ];

        claims.Skip(1).Select(Floor.Touch).Should().NotContain(Floor.Touch(claims[0]));
    }

    [Fact]
    public void Lists_that_are_not_arrays_are_rejected()
    {
        Action lines = () => Floor.Touch(new Claim { Lines = new List<ClaimLine> { Line() } });
        Action modifiers = () => Floor.Touch(Of(new ClaimLine(Code, 1, new DateOnly(2024, 7, 1)) { Modifiers = new List<string>() }));

        lines.Should().Throw<InvalidCastException>();
        modifiers.Should().Throw<InvalidCastException>();
    }

    private static Claim Of(ClaimLine line) => new() { Lines = new[] { line } };

    private static ClaimLine Line(string? code = null, decimal units = 1, DateOnly? from = null) =>
        new(code ?? Code, units, from ?? new DateOnly(2024, 7, 1));
}
