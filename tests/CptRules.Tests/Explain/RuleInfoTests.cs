using System.Reflection;
using System.Text.RegularExpressions;

namespace CptRules.Tests.Explain;

public class RuleInfoTests
{
    private static readonly RuleId[] Rules = [.. Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None)];

    [Fact]
    public void Every_rule_has_one_complete_entry()
    {
        RuleInfo.All.Select(rule => rule.Id).Order().Should().Equal(Rules);
        RuleInfo.All.Should().OnlyContain(rule => rule.Name.Length > 0 && rule.Summary.EndsWith('.') && rule.Rationale.EndsWith('.')
            && rule.Remedy.EndsWith('.') && rule.Source.Length > 0 && rule.ReasonCodes.Count > 0);
        RuleInfo.All.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Default_severities_are_distinct_and_the_most_severe_is_first()
    {
        foreach (RuleInfo rule in RuleInfo.All)
            rule.DefaultSeverities.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.BeInDescendingOrder(rule.Id.ToString());
    }

    [Fact]
    public void The_severity_note_names_the_default_severities_and_no_other()
    {
        foreach (RuleInfo rule in RuleInfo.All)
        {
            Regex.Matches(rule.SeverityNote, "Error|Warning|Info").Select(match => match.Value).Distinct()
                .Should().BeEquivalentTo(rule.DefaultSeverities.Select(severity => severity.ToString()), rule.Id.ToString());
        }
    }

    [Fact]
    public void Reason_codes_are_well_formed_and_every_case_but_a_single_one_says_when()
    {
        foreach (RuleInfo rule in RuleInfo.All)
        {
            rule.ReasonCodes.Should().OnlyHaveUniqueItems(rule.Id.ToString());
            foreach (ReasonCode reason in rule.ReasonCodes)
            {
                (reason.Carc ?? "0").Should().MatchRegex("^[A-Z]?[0-9]+$");
                (reason.Rarc ?? "N0").Should().MatchRegex("^[MN][0-9]+$");
                (reason.Carc is null && reason.Rarc is not null).Should().BeFalse("{0}: a remark goes with a reason", rule.Id);
                (reason.When is { Length: > 0 }).Should().Be(reason.Carc is null || rule.ReasonCodes.Count > 1, rule.Id.ToString());
            }
        }
    }

    [Fact]
    public void Names_are_those_that_the_ids_are_documented_with()
    {
        // The enum's documentation is "Name: what it checks."
        string documentation = File.ReadAllText(Path.ChangeExtension(typeof(RuleId).Assembly.Location, ".xml"));
        foreach (RuleInfo rule in RuleInfo.All)
            documentation.Should().MatchRegex($"F:CptRules\\.RuleId\\.{rule.Id}\"[^:]*{rule.Name}:");
    }

    [Fact]
    public void The_order_is_the_ordinal_one_of_the_ids_text() =>
        RuleInfo.All.Select(rule => rule.Id.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Every_rule_is_found_by_its_id_and_belongs_to_the_family_of_its_prefix()
    {
        foreach (RuleId rule in Rules)
        {
            RuleInfo.Of(rule).Id.Should().Be(rule);
            RuleInfo.Of(rule).Family.ToString().ToUpperInvariant().Should().Be(rule.ToString()[..3]);
        }
    }

    [Theory]
    [InlineData(RuleId.None)]
    [InlineData((RuleId)255)]
    [InlineData((RuleId)250)]
    public void What_is_no_rule_has_no_entry(RuleId rule) =>
        FluentActions.Invoking(() => RuleInfo.Of(rule)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("id");

    [Fact]
    public void A_rule_is_found_by_the_text_of_its_id()
    {
        RuleInfo.TryFind("UNT213", out RuleInfo? rule).Should().BeTrue();
        rule.Should().BeSameAs(RuleInfo.Of(RuleId.UNT213));
        rule!.ToString().Should().Be("UNT213 MueDayExceededClinical");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("None")]
    [InlineData("UNT999")]
    [InlineData("9")]
    [InlineData("unt213")]
    [InlineData("MueDayExceededClinical")]
    public void Other_text_is_no_rule(string? text) => RuleInfo.TryFind(text, out _).Should().BeFalse();

    [Fact]
    public void A_help_link_is_the_help_path_in_the_repository_of_the_build()
    {
        string repository = typeof(RuleInfo).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(entry => entry.Key == "RepositoryUrl").Value!;
        RuleInfo rule = RuleInfo.Of(RuleId.UNT213);
        rule.HelpPath.Should().Be("rules/RULES.md#unt213");
        rule.HelpLink.Should().Be($"{repository}/blob/main/{rule.HelpPath}");
    }

    [Fact]
    public void A_reason_code_reads_as_in_the_rule_page()
    {
        new ReasonCode("97", "M15", "status B or P").ToString().Should().Be("CARC 97, RARC M15 (status B or P)");
        new ReasonCode("236", null, null).ToString().Should().Be("CARC 236");
        new ReasonCode(null, null, "nothing is denied").ToString().Should().Be("none (nothing is denied)");
    }
}
