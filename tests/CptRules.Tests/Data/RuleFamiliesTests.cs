using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Tests.Data;

/// <summary>What a new rule in <see cref="RuleId"/> needs in addition to its check.</summary>
public class RuleFamiliesTests
{
    public static TheoryData<RuleId> Rules => [.. Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_of_the_family_that_its_name_begins_with(RuleId rule) =>
        rule.ToString().Should().StartWith(RuleFamilies.Of(rule).ToString().ToUpperInvariant());

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_severity_that_options_change(RuleId rule)
    {
        Severity severity = Severity.Error;
        new SeverityTable(new ValidationOptions().SetSeverity(rule, Severity.Info)).TryGet(rule, ref severity).Should().BeTrue();
        severity.Should().Be(Severity.Info);
        new SeverityTable(new ValidationOptions().TurnOff(rule)).IsOff(rule).Should().BeTrue();
    }

    [Fact]
    public void Rules_are_numbered_without_gaps() =>
        Enum.GetValues<RuleId>().Select(rule => (int)rule).Should().Equal(Enumerable.Range(0, Enum.GetValues<RuleId>().Length));
}
