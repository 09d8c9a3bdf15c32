namespace CptRules.Tests.Json;

/// <summary>The profiles that the library has by name.</summary>
public class BuiltInProfileTests
{
    [Fact]
    public void Each_name_has_a_profile()
    {
        ValidationOptions.BuiltInNames.Should().Equal("medicare", "commercial");
        foreach (string name in ValidationOptions.BuiltInNames)
            ValidationOptions.TryCreateBuiltIn(name, out _).Should().BeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Medicare")]
    [InlineData("commercial ")]
    public void Other_names_have_none(string? name)
    {
        ValidationOptions.TryCreateBuiltIn(name, out ValidationOptions? options).Should().BeFalse();
        options.Should().BeNull();
    }

    [Fact]
    public void Medicare_is_the_defaults() => ValidationOptions.CreateMedicare().Rules.Should().BeEmpty();

    [Fact]
    public void Commercial_is_milder_for_rules_of_Medicare_only() =>
        ValidationOptions.CreateCommercial().Rules.Should().BeEquivalentTo(new Dictionary<RuleId, Severity?>
        {
            [RuleId.COD104] = Severity.Info,
            [RuleId.COD105] = null,
            [RuleId.UNT214] = Severity.Warning,
            [RuleId.MOD411] = null,
            [RuleId.STA701] = null,
            [RuleId.AOC305] = Severity.Warning,
            [RuleId.DRU903] = Severity.Info,
            [RuleId.OPS102] = Severity.Warning,
            [RuleId.OPS103] = Severity.Warning,
            [RuleId.OPS105] = Severity.Warning,
            [RuleId.DME906] = Severity.Warning,
            [RuleId.POS902] = Severity.Warning,
            [RuleId.POS903] = Severity.Warning,
        });

    [Fact]
    public void A_caller_may_change_what_it_gets()
    {
        ValidationOptions.TryCreateBuiltIn("commercial", out ValidationOptions? options);
        options!.TurnOff(RuleId.DUP601);
        ValidationOptions.CreateCommercial().Rules.Should().NotContainKey(RuleId.DUP601);
        ValidationOptions.CreateMedicare().TurnOff(RuleId.DUP601);
        ValidationOptions.CreateMedicare().Rules.Should().BeEmpty();
    }
}
