namespace CptRules.Tests.Findings;

/// <summary>Remedies that are carried out on a claim.</summary>
public class RemedyTests
{
    private static readonly DateOnly Day = new(2026, 5, 4);

    private static Claim Claim { get; } = new()
    {
        Id = "C1",
        Setting = CareSetting.OutpatientHospital,
        Provider = "P",
        Lines =
        [
            new ClaimLine("96413", 1, Day),
            new ClaimLine("96411", 9, Day, "59", " xe", "59", null!, "LT") { Id = "L2", Through = Day.AddDays(2) },
            new ClaimLine("96415", 1, Day),
        ],
        PriorLines = [new ClaimLine("96367", 1, Day)],
    };

    [Fact]
    public void Removing_a_line_leaves_the_others()
    {
        Claim after = Remedy(RemedyKind.RemoveLine).ApplyTo(Claim);
        after.Lines.Select(line => line.Code).Should().Equal("96413", "96415");
        (after with { Lines = Claim.Lines }).Should().Be(Claim);
        Claim.Lines.Should().HaveCount(3);
    }

    [Fact]
    public void Units_are_reduced_for_each_day_of_the_line_or_for_the_whole_line()
    {
        Claim perDay = new Remedy(RemedyKind.ReduceUnits, "", 2) { CanBeApplied = true, Units = 1.5m }.ApplyTo(Claim);
        perDay.Lines[1].Should().Be(Claim.Lines[1] with { Units = 4.5m });
        Claim whole = new Remedy(RemedyKind.ReduceUnits, "", 2) { CanBeApplied = true, Units = 1, IsWholeLine = true }.ApplyTo(Claim);
        whole.Lines[1].Should().Be(Claim.Lines[1] with { Units = 1 });
        whole.Lines[0].Should().BeSameAs(Claim.Lines[0]);
    }

    [Fact]
    public void Every_occurrence_of_a_modifier_is_removed_whatever_its_case_and_spaces()
    {
        Remedy(RemedyKind.RemoveModifier, "59").ApplyTo(Claim).Lines[1].Modifiers.Should().Equal(" xe", null, "LT");
        Remedy(RemedyKind.RemoveModifier, "XE").ApplyTo(Claim).Lines[1].Modifiers.Should().Equal("59", "59", null, "LT");
    }

    [Fact]
    public void Of_a_repeated_modifier_the_first_occurrence_is_kept() =>
        Remedy(RemedyKind.RemoveRepeatedModifier, "59").ApplyTo(Claim).Lines[1].Modifiers.Should().Equal("59", " xe", null, "LT");

    [Theory]
    [InlineData(RemedyKind.AppendModifier)]
    [InlineData(RemedyKind.AddPrimary)]
    [InlineData(RemedyKind.CorrectCode)]
    [InlineData(RemedyKind.ReduceUnits)]
    public void What_needs_a_person_cannot_be_applied(RemedyKind kind) =>
        FluentActions.Invoking(() => Remedy(kind).ApplyTo(Claim)).Should().Throw<InvalidOperationException>();

    [Fact]
    public void A_remedy_that_cannot_be_applied_is_not() =>
        FluentActions.Invoking(() => new Remedy(RemedyKind.RemoveLine, "", 2).ApplyTo(Claim)).Should().Throw<InvalidOperationException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_line_that_the_claim_does_not_have_is_refused(int line)
    {
        var remedy = new Remedy(RemedyKind.RemoveLine, "", line) { CanBeApplied = true };
        FluentActions.Invoking(() => remedy.ApplyTo(Claim)).Should().Throw<ArgumentException>().WithParameterName("claim");
        FluentActions.Invoking(() => remedy.ApplyTo(null!)).Should().Throw<ArgumentNullException>().WithParameterName("claim");
        FluentActions.Invoking(() => remedy.ApplyTo(new Claim { Lines = null! })).Should()
            .Throw<ArgumentException>().WithParameterName("claim");
    }

    [Fact]
    public void A_remedy_reads_as_its_text()
    {
        new Remedy(RemedyKind.RemoveLine, "Remove line 2.", 2).ToString().Should().Be("Remove line 2.");
        FluentActions.Invoking(() => new Remedy(RemedyKind.RemoveLine, null!, 2)).Should()
            .Throw<ArgumentNullException>().WithParameterName("text");
    }

    private static Remedy Remedy(RemedyKind kind, params string[] modifiers) =>
        new(kind, "", 2) { CanBeApplied = true, Modifiers = modifiers };
}
