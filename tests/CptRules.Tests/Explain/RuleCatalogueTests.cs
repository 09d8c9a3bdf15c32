using CptRules.Explain.Catalog;
using CptRules.Findings;

namespace CptRules.Tests.Explain;

public class RuleCatalogueTests
{
    private static readonly RuleId[] Rules = [.. Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None)];

    [Fact]
    public void Every_rule_has_one_complete_entry()
    {
        RuleCatalog.All.Select(entry => entry.Id).Should().BeEquivalentTo(Rules).And.OnlyHaveUniqueItems();
        RuleCatalog.All.Should().OnlyContain(entry => entry.Name.Length > 0 && entry.Severity.Length > 0 && entry.Checks.EndsWith('.') && entry.Why.EndsWith('.')
            && entry.Answer.Length > 0 && entry.Remedy.EndsWith('.') && entry.Source.Length > 0);
        RuleCatalog.All.Select(entry => entry.Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_are_those_that_the_ids_are_documented_with()
    {
        // The enum's documentation is "Name: what it checks."
        string documentation = File.ReadAllText(Path.ChangeExtension(typeof(RuleId).Assembly.Location, ".xml"));
        foreach (RuleEntry entry in RuleCatalog.All)
            documentation.Should().MatchRegex($"F:CptRules\\.RuleId\\.{entry.Id}\"[^:]*{entry.Name}:");
    }

    [Fact]
    public void The_order_is_the_ordinal_one_of_the_ids_text() =>
        RuleCatalog.All.Select(entry => entry.Id.ToString()).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void Every_rule_is_found_by_its_id()
    {
        foreach (RuleId rule in Rules)
        {
            RuleCatalog.Of(rule).Id.Should().Be(rule);
            RuleCatalog.Of(rule).Family.Should().NotBe(RuleFamily.None);
        }
    }

    [Theory]
    [InlineData(RuleId.None)]
    [InlineData((RuleId)255)]
    [InlineData((RuleId)(-1))]
    public void What_is_no_rule_has_an_empty_name(RuleId rule) => RuleCatalog.Of(rule).Name.Should().BeEmpty();

    [Fact]
    public void A_rule_is_found_by_the_text_of_its_id()
    {
        RuleCatalog.TryFind("UNT213", out RuleEntry? entry).Should().BeTrue();
        entry!.Id.Should().Be(RuleId.UNT213);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("None")]
    [InlineData("UNT999")]
    [InlineData("9")]
    [InlineData("unt213")]
    [InlineData("MueDayExceededClinical")]
    public void Other_text_is_no_rule(string? text) => RuleCatalog.TryFind(text, out _).Should().BeFalse();
}
