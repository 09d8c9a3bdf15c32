namespace CptRules.Tests.Claims;

/// <summary>Claims and lines as values: construction, copies, equality and text.</summary>
public class ClaimTests
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    [Fact]
    public void A_line_is_made_in_one_expression()
    {
        var line = new ClaimLine("96411", 4, Day, "59", "XU");
        (line.Code, line.Units, line.From, line.Through, line.Provider, line.Id).Should().Be(("96411", 4m, Day, null, null, null));
        line.Modifiers.Should().Equal("59", "XU");
        new ClaimLine("96411", 4, Day).Modifiers.Should().BeEmpty();
        new ClaimLine().Units.Should().Be(1);
    }

    [Fact]
    public void A_copy_with_other_values_leaves_the_original()
    {
        var line = new ClaimLine("96411", 4, Day, "59") { Id = "1" };
        var claim = new Claim { Id = "A", Lines = [line] };

        Claim copy = claim with { Lines = [line with { Units = 1 }] };

        claim.Lines[0].Should().Be(new ClaimLine("96411", 4, Day, "59") { Id = "1" });
        copy.Lines[0].Should().Be(new ClaimLine("96411", 1, Day, "59") { Id = "1" });
        copy.Id.Should().Be("A");
    }

    public static TheoryData<ClaimLine> OtherLines =>
    [
        new ClaimLine("96413", 4, Day, "59") { Id = "1" },
        new ClaimLine("96411", 3, Day, "59") { Id = "1" },
        new ClaimLine("96411", 4, Day.AddDays(1), "59") { Id = "1" },
        new ClaimLine("96411", 4, Day, "XU") { Id = "1" },
        new ClaimLine("96411", 4, Day, "59", "XU") { Id = "1" },
        new ClaimLine("96411", 4, Day) { Id = "1" },
        new ClaimLine("96411", 4, Day, "59") { Id = "2" },
        new ClaimLine("96411", 4, Day, "59") { Id = "1", Through = Day },
        new ClaimLine("96411", 4, Day, "59") { Id = "1", Provider = "1" },
    ];

    [Theory]
    [MemberData(nameof(OtherLines))]
    public void Lines_are_equal_if_all_values_are(ClaimLine other)
    {
        var line = new ClaimLine("96411", 4, Day, "59") { Id = "1" };
        var same = new ClaimLine { Id = "1", Code = "96411", Units = 4.0m, From = Day, Modifiers = new List<string> { "59" } };
        new Claim { Lines = [line] }.Equals(new Claim { Lines = [same] }).Should().BeTrue();
        new Claim { Lines = [line] }.Equals(new Claim { Lines = [other] }).Should().BeFalse();
        new Claim { PriorLines = [line] }.Equals(new Claim { PriorLines = [other] }).Should().BeFalse();
        (line.Equals(same), line == same, line.GetHashCode() == same.GetHashCode()).Should().Be((true, true, true));
        (line.Equals(other), line != other, line.Equals(null)).Should().Be((false, true, false));
    }

    [Fact]
    public void Claims_are_equal_if_all_values_and_lines_are()
    {
        Claim Make() => new() { Id = "A", Note = "n", Provider = "1", Lines = [new("96413", 1, Day), null!],
            PriorLines = [new("96411", 1, Day)] };

        (Make() == Make(), Make().GetHashCode() == Make().GetHashCode()).Should().Be((true, true));
        foreach (Claim other in (Claim[])[
            Make() with { Id = "B" }, Make() with { Note = null }, Make() with { Provider = "2" },
            Make() with { Setting = CareSetting.DmeSupplier }, Make() with { Lines = [] }, Make() with { PriorLines = [] }])
            (Make() == other).Should().BeFalse();
        (new Claim { Lines = null! } == new Claim()).Should().BeTrue("null is an empty claim");
    }

    [Fact]
    public void A_line_prints_code_modifiers_units_and_dates()
    {
        new ClaimLine("96411", 4, Day, "59", "XU") { Id = "secret", Provider = "secret" }.ToString()
            .Should().Be("96411-59-XU, 4 units, 2026-05-04");
        new ClaimLine("J1100", 1.50m, Day) { Through = Day.AddDays(2) }.ToString()
            .Should().Be("J1100, 1.5 units, 2026-05-04 to 2026-05-06");
        new ClaimLine("96411", 1, Day) { Through = Day }.ToString().Should().Be("96411, 1 unit, 2026-05-04");
        new ClaimLine { Modifiers = null! }.ToString().Should().Be("no code, 1 unit, no date");
    }

    [Fact]
    public void A_claim_prints_counts_and_nothing_of_the_person()
    {
        new Claim { Id = "secret", Note = "secret", Provider = "secret", Lines = [new("96413", 1, Day)],
            PriorLines = [new(), new()] }.ToString()
            .Should().Be("1 line, 2 prior lines (practitioner)");
        new Claim { Lines = null!, PriorLines = null! }.ToString().Should().Be("0 lines (practitioner)");
    }
}
