using CptRules.Benchmarks.Claims;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests of <see cref="ClaimPools"/>.</summary>
public class ClaimPoolsTests
{
    private readonly ClaimValidator _validator = new(SmallSet.Rules);

    [Theory]
    [InlineData(1, CodeMix.MostBilledFirst)]
    [InlineData(12, CodeMix.MostBilledFirst)]
    [InlineData(12, CodeMix.Uniform)]
    public void Clean_claims_have_their_lines_and_no_finding(int lines, CodeMix mix)
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Clean, lines, mix, count: 50);

        claims.Should().HaveCount(50).And.OnlyContain(claim => claim.Lines.Count == lines);
        claims.Should().OnlyContain(claim => _validator.Validate(claim).Findings.Count == 0);
    }

    [Fact]
    public void Clean_claims_have_modifiers_and_add_ons_for_the_checks_to_look_at()
    {
        ClaimLine[] lines = [.. ClaimPools.Make(SmallSet.Rules, ClaimKind.Clean, 12, count: 50).SelectMany(claim => claim.Lines)];

        lines.Should().Contain(line => line.Modifiers.Count > 0).And.Contain(line => line.Modifiers.Count == 0).And.Contain(line => line.Units > 1);
        lines.Should().Contain(line => SmallSet.Rules.Find(line.Code!, line.From!.Value, CareSetting.Practitioner)!.AddOnType != null);
    }

    [Fact]
    public void One_typical_claim_in_ten_has_findings()
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Typical, 12, count: 100);

        claims.Count(claim => _validator.Validate(claim).Findings.Count > 0).Should().Be(10);
    }

    [Fact]
    public void The_worst_claims_all_have_findings_prior_lines_and_spans()
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Worst, 12, count: 50);

        claims.Should().OnlyContain(claim => _validator.Validate(claim).Findings.Count > 0 && claim.PriorLines.Count > 0 && claim.Lines.Any(line => line.Through != null));
    }

    [Fact]
    public void Equal_rule_sets_give_equal_claims()
    {
        Make().Should().Equal(Make());

        static IEnumerable<string> Make() => ClaimPools.Make(SmallSet.Rules, ClaimKind.Typical, 4, count: 40)
            .SelectMany(claim => claim.Lines)
            .Select(line => $"{line.Code} {string.Join(' ', line.Modifiers)} {line.Units} {line.From:yyyyMMdd}");
    }

    [Fact]
    public void No_two_lines_share_a_text()
    {
        ClaimLine[] lines = [.. ClaimPools.Make(SmallSet.Rules, ClaimKind.Clean, 12, count: 50).SelectMany(claim => claim.Lines)];
        string[] texts = [.. lines.SelectMany(line => line.Modifiers.Append(line.Code!).Append(line.Id!))];

        texts.ToHashSet(ReferenceEqualityComparer.Instance).Should().HaveCount(texts.Length);
    }
}
