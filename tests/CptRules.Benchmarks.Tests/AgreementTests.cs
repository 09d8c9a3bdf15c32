using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals;

namespace CptRules.Benchmarks.Tests;

/// <summary>Tests that the rivals find the same as the library, and that the comparison notices if one does not.</summary>
public class AgreementTests
{
    private static readonly LibraryEngine Library = new(SmallSet.Rules);
    private static readonly IRival[] Rivals = AllRivals.Of(SmallSet.Rules);
    private static readonly Claim[] Bad = ClaimPools.Bad(SmallSet.Rules, 12, 1_500);
    private static readonly Claim[] Dense = DenseClaims.Make(10_000, 11);

    // These need date spans, days outside the newest quarter, prior lines, minutes, a line without a date, a place of service, or a
    // claim of a hospital or a supplier.
    private static readonly RuleId[] NotChecked =
    [
        RuleId.LIN101, RuleId.LIN102, RuleId.LIN103, RuleId.LIN104, RuleId.LIN105, RuleId.UNT202, RuleId.PTP505, RuleId.GLO802,
        RuleId.HIS901,
        .. RuleInfo.All.Where(rule => rule.Family is RuleFamily.Ops or RuleFamily.Dme or RuleFamily.Pos).Select(rule => rule.Id),
    ];

    [Theory]
    [InlineData(ClaimKind.Clean)]
    [InlineData(ClaimKind.Typical)]
    public void All_engines_agree_on_what_is_timed(ClaimKind kind) =>
        Agreement.Require(Library, Rivals, ClaimPools.Make(SmallSet.Rules, kind, 12, count: 200));

    [Fact]
    public void All_engines_agree_on_bad_claims() => Agreement.Require(Library, Rivals, Bad);

    [Fact]
    public void All_engines_agree_on_dense_claims() => Agreement.Require(Library, Rivals, Dense);

    [Fact]
    public void All_engines_agree_on_visit_add_ons()
    {
        Claim[] claims = DenseClaims.VisitAddOns();

        Agreement.Require(Library, Rivals, claims);
        claims.Count(claim => Library.Answer(claim).Any(answer => answer.Rule == RuleId.AOC305)).Should().Be(12);
    }

    [Fact]
    public void The_claims_they_agree_on_break_every_rule_that_all_check() =>
        CommonRules.Of(Bad.SelectMany(Library.Answer)).Select(answer => answer.Rule).Distinct().Order().Should().Equal(
        [
            RuleId.COD102, RuleId.COD103, RuleId.UNT211, RuleId.UNT212, RuleId.UNT213, RuleId.UNT214,
            RuleId.AOC301, RuleId.MOD402, RuleId.MOD403, RuleId.MOD404,
        ]);

    [Fact]
    public void They_break_every_rule_of_the_hand_written_checks() =>
        Bad.Concat(Dense).SelectMany(Library.Answer).Select(answer => answer.Rule).Distinct().Order()
            .Should().Equal(Enum.GetValues<RuleId>().Except([default, .. NotChecked]));

    [Theory]
    [InlineData(RuleId.COD104, Severity.Info, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.COD105, Severity.Info, Severity.Warning)]
    [InlineData(RuleId.UNT214, Severity.Info, Severity.Error)]
    [InlineData(RuleId.MOD404, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.MOD406, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.MOD411, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.PTP501, Severity.Info, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.PTP502, Severity.Info, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.DRU903, Severity.Warning, Severity.Error)]
    [InlineData(RuleId.GLO801, Severity.Info, Severity.Warning)]
    public void They_break_a_rule_with_every_severity_that_it_has(RuleId rule, params Severity[] severities) =>
        Dense.SelectMany(Library.Answer).Where(answer => answer.Rule == rule).Select(answer => answer.Severity!.Value).Distinct().Order()
            .Should().Equal(severities);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_rival_with_a_mistake_is_noticed(string name, string message)
    {
        Action require = () => Agreement.Require(Library, [new Mistaken(name)], Bad);

        require.Should().Throw<InvalidOperationException>().WithMessage(message);
    }

    public static TheoryData<string, string> Mistakes() => new()
    {
        { "finds nothing", "On claim *, finds nothing finds nothing; expected is *" },
        { "finds too much", "On claim *, finds too much finds *Error STA701 on line 1*; expected is *" },
        { "reports it twice", "*" },
        { "misses one of several", "*" },
        { "names the wrong line", "*" },
        { "names the wrong other line", "*with line*" },
        { "reports it as Info", "*Info*" },
    };

    /// <summary>The library with a mistake.</summary>
    private sealed class Mistaken(string name) : IRival
    {
        public string Name => name;

        public int Run(Claim claim) => Answer(claim).Count();

        public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => answers;

        public IEnumerable<Answer> Answer(Claim claim)
        {
            Answer[] right = [.. Library.Answer(claim)];
            return name switch
            {
                "finds nothing" => [],
                "finds too much" => right.Append(new Answer(1, RuleId.STA701) { Severity = Severity.Error }),
                "reports it twice" => right.Concat(right),
                "misses one of several" => right.Length > 1 ? right[1..] : right,
                "names the wrong line" => right.Select(answer => answer with { Line = answer.Line + 1 }),
                "names the wrong other line" => right.Select(answer =>
                    answer.OtherLine == 0 ? answer : answer with { OtherLine = answer.OtherLine + 1 }),
                "reports it as Info" => right.Select(answer => answer with { Severity = Severity.Info }),
                _ => throw new InvalidOperationException(name),
            };
        }
    }
}
