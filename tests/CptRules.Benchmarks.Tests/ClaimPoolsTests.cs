using CptRules.Benchmarks.Claims;
using CptRules.Data.Keys;

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
    public void Clean_claims_have_modifiers_and_add_ons()
    {
        ClaimLine[] lines = [.. ClaimPools.Make(SmallSet.Rules, ClaimKind.Clean, 12, count: 50).SelectMany(claim => claim.Lines)];

        lines.Should().Contain(line => line.Modifiers.Count > 0)
            .And.Contain(line => line.Modifiers.Count == 0)
            .And.Contain(line => line.Units > 1);
        lines.Should().Contain(line => SmallSet.Rules.Find(line.Code!, line.From!.Value, CareSetting.Practitioner)!.AddOn.Type != null);
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

        claims.Should().OnlyContain(claim => _validator.Validate(claim).Findings.Count > 0
            && claim.PriorLines.Count > 0
            && claim.Lines.Any(line => line.Through != null));
    }

    [Fact]
    public void Equal_rule_sets_give_equal_claims()
    {
        Make().Should().Equal(Make());

        static IEnumerable<string> Make() => ClaimPools.Make(SmallSet.Rules, ClaimKind.Typical, 4, count: 40)
            .SelectMany(claim => claim.Lines)
            .Select(line => $"{line.Code} {string.Join(' ', line.Modifiers)} {line.Units} {line.From:yyyyMMdd}");
    }

    [Theory]
    [InlineData(ClaimKind.Clean)]
    [InlineData(ClaimKind.Typical)]
    [InlineData(ClaimKind.Worst)]
    public void No_two_lines_share_a_string(ClaimKind kind)
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, kind, 12, count: 50);
        object[] texts =
        [
            .. claims.SelectMany(claim => claim.Lines.Concat(claim.PriorLines))
                .SelectMany(line => line.Modifiers.Append(line.Code).Append(line.Id).Append(line.Provider))
                .OfType<string>(),
            .. claims.Select(claim => claim.Provider!),
        ];

        texts.ToHashSet(ReferenceEqualityComparer.Instance).Should().HaveCount(texts.Length);
    }

    [Theory]
    [InlineData(ClaimKind.Clean)]
    [InlineData(ClaimKind.Typical)]
    public void One_claim_in_four_names_the_provider_on_its_lines(ClaimKind kind)
    {
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, kind, 12, count: 100);

        claims.Where(claim => claim.Lines.Any(line => line.Provider is not null)).Should().HaveCount(25)
            .And.OnlyContain(claim => claim.Lines.All(line => line.Provider == claim.Provider));
    }

    [Fact]
    public void The_most_billed_codes_are_far_more_frequent_than_others()
    {
        ShareOfMostBilled(CodeMix.Uniform).Should().BeInRange(0.05, 0.15);
        ShareOfMostBilled(CodeMix.MostBilledFirst).Should().BeGreaterThan(0.4);

        static double ShareOfMostBilled(CodeMix mix)
        {
            Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Clean, 4, mix, count: 500);
            string[] billed = [.. claims.SelectMany(claim => claim.Lines).Select(line => line.Code!)];
            HashSet<string> most = [.. SmallSet.Rules.Data.Codes.Take(SmallSet.MostBilled).Select(code => code.Key.ToString())];
            return billed.Count(most.Contains) / (double)billed.Length;
        }
    }

    [Fact]
    public void The_worst_claims_bill_the_codes_with_the_most_edits()
    {
        HashSet<string> most = [.. WorstClaims.MostPaired(SmallSet.Rules.Data)];
        Claim[] claims = ClaimPools.Make(SmallSet.Rules, ClaimKind.Worst, 12, count: 50);
        string[] billed = [.. claims.SelectMany(claim => claim.Lines).Select(line => line.Code!)];

        most.Should().HaveCount(200);
        (billed.Count(most.Contains) / (double)billed.Length).Should().BeGreaterThan(0.6);
        IEnumerable<string> others = SmallSet.Rules.Data.Codes.Select(code => code.Key.ToString()).Except(most);
        PairsOf(most).Min().Should().BeGreaterThanOrEqualTo(PairsOf(others).Max());

        static IEnumerable<int> PairsOf(IEnumerable<string> codes)
        {
            ILookup<int, int> pairs = SmallSet.Rules.Data.Sections.PractitionerPairs.Pairs()
                .SelectMany(pair => new[] { pair.Code, pair.OtherCode }).ToLookup(code => code);
            return codes.Select(code => pairs[SmallSet.Rules.Data.FindCode(CodeKey.Parse(code))].Count());
        }
    }
}
