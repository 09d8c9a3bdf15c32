using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Ratios;
using CptRules.Benchmarks.Rivals;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the rivals say the same as the library, and that it would be seen if one did not.</summary>
public class AgreementTests
{
    private static readonly LibraryEngine Library = new(SmallSet.Rules);

    [Theory]
    [InlineData(ClaimKind.Clean)]
    [InlineData(ClaimKind.Typical)]
    public void All_engines_agree(ClaimKind kind) =>
        Agreement.Require(Library, EngineLaunch.Rivals(SmallSet.Rules), ClaimPools.Make(SmallSet.Rules, kind, 12, count: 200));

    [Fact]
    public void The_claims_they_agree_on_break_every_rule_that_all_check()
    {
        HashSet<RuleId> broken = [.. ClaimPools.Make(SmallSet.Rules, ClaimKind.Typical, 12, count: 1_000).SelectMany(Library.Answer).Where(LibraryRules.IsCommon).Select(answer => answer.Rule)];

        broken.Should().Contain([RuleId.COD102, RuleId.COD103, RuleId.UNT211, RuleId.UNT212, RuleId.UNT213, RuleId.UNT214, RuleId.MOD402, RuleId.MOD404, RuleId.AOC301]);
    }

    [Fact]
    public void A_rival_that_finds_nothing_is_seen()
    {
        Action require = () => Agreement.Require(Library, [new Blind()], ClaimPools.Make(SmallSet.Rules, ClaimKind.Typical, 12, count: 20));

        require.Should().Throw<InvalidOperationException>().WithMessage("*blind says nothing*");
    }

    [Fact]
    public void The_floor_looks_codes_up_as_the_library_does()
    {
        var floor = new LookUpFloor(SmallSet.Rules);
        Data.RuleData data = SmallSet.Rules.Data;

        for (int id = 0; id < data.Codes.Length; id++)
            floor.Find(data.Codes[id].Key.ToString()).Should().Be(id);
        floor.Find("Z9999").Should().Be(-1);
        floor.Find("").Should().Be(-1);
    }

    private sealed class Blind : IRival
    {
        public string Name => "blind";

        public Func<Answer, bool> Checks => _ => true;

        public int Run(Claim claim) => 0;

        public IEnumerable<Answer> Answer(Claim claim) => [];
    }
}
