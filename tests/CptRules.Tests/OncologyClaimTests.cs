using System.Text.Json;
using CptRules.Tests.Claims;

namespace CptRules.Tests;

/// <summary>The claims of an infusion and chemotherapy practice in tests/claims/oncology.ndjson.</summary>
public class OncologyClaimTests
{
    private static readonly IReadOnlyList<string> Lines = ClaimFiles.Lines("oncology.ndjson");

    [Fact]
    public void There_are_at_least_forty_and_each_line_is_a_claim()
    {
        Lines.Should().HaveCountGreaterThanOrEqualTo(40);
        foreach (string line in Lines)
            ((Action)(() => ClaimJson.Parse(line))).Should().NotThrow("this is a claim: {0}", line);
    }

    [Fact]
    public void Each_says_what_it_shows_and_has_an_id_of_its_own()
    {
        Lines.Select(line => Text(line, "note")).Should().OnlyHaveUniqueItems().And.NotContain(note => string.IsNullOrWhiteSpace(note));
        Lines.Select(line => Text(line, "id")).Should().OnlyHaveUniqueItems().And.NotContain(id => string.IsNullOrWhiteSpace(id));
    }

    [Fact]
    public void They_come_from_all_care_settings() =>
        Lines.Select(line => ClaimJson.Parse(line).Setting).Distinct().Should().BeEquivalentTo(Enum.GetValues<CareSetting>());

    [Fact]
    public void Some_are_clean_some_have_only_information_and_some_are_denied()
    {
        ValidationResult[] results = [.. Lines.Select(line => new ClaimValidator(RuleSet.Embedded).Validate(ClaimJson.Parse(line)))];
        results.Should().Contain(result => result.Findings.Count == 0);
        results.Should().Contain(result => result.Findings.Count > 0 && result.IsValid);
        results.Should().Contain(result => !result.IsValid);
    }

    /// <remarks>
    /// In the embedded set every visit is column 2 of every procedure with global days. A PTP finding replaces GLO801, so GLO801 is seen
    /// only by a payer that does not use the pairs.
    /// </remarks>
    [Fact]
    public void Every_rule_family_is_among_their_findings()
    {
        Families(null).Should().BeEquivalentTo("LIN", "COD", "UNT", "MOD", "PTP", "AOC", "DUP", "STA", "OPS");
        Families(new ValidationOptions().TurnOff(RuleId.PTP502)).Should().Contain("GLO");
    }

    private static IEnumerable<string> Families(ValidationOptions? options)
    {
        var validator = new ClaimValidator(RuleSet.Embedded, options);
        return Lines.SelectMany(line => validator.Validate(ClaimJson.Parse(line)).Findings).Select(finding => finding.Rule.ToString()[..3])
            .Distinct();
    }

    private static string? Text(string line, string property)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;
    }
}
