using System.Globalization;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Testing.Generators;
using CptRules.Testing.Reference;

namespace CptRules.Tests.Generators;

/// <summary>The generators reach every rule: a property over claims without findings proves nothing.</summary>
public class GeneratorTests
{
    private const int ClaimsOfOneSet = 20;

    // How often the rarest rule must be raised.
    private static readonly int Fewest = LongTests.AreOn ? 10 : 1;

    private static int Sets => LongTests.Count("rule sets", shortForm: 100, longForm: 300);

    [Fact]
    public void Random_claims_raise_every_rule_at_every_severity_it_has_by_itself_and_many_claims_raise_nothing()
    {
        int sets = Sets;
        var raised = new Dictionary<(RuleId, Severity), int>();
        int clean = 0;
        for (int seed = 0; seed < sets; seed++)
        {
            var random = new Random(seed);
            RuleTables tables = RandomTables.Next(random);
            var vocabulary = new Vocabulary(tables);
            var reference = new ReferenceEngine(tables);
            for (int i = 0; i < ClaimsOfOneSet; i++)
            {
                IReadOnlyList<ExpectedFinding> findings = reference.Validate(RandomClaims.Next(random, vocabulary));
                clean += findings.Count == 0 ? 1 : 0;
                foreach (ExpectedFinding finding in findings)
                    raised[(finding.Rule, finding.Severity)] = raised.GetValueOrDefault((finding.Rule, finding.Severity)) + 1;
            }
        }

        string census = string.Join(
            "\n", raised.OrderBy(entry => entry.Key)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value}")));
        raised.Where(entry => entry.Value >= Fewest).Select(entry => entry.Key.ToString()).Order()
            .Should().Equal(RuleSeverities.All.Select(key => key.ToString()).Order(), census);
        clean.Should().BeInRange(sets * ClaimsOfOneSet / 50, sets * ClaimsOfOneSet / 2);
    }

    [Fact]
    public void Random_claims_exceed_what_the_stack_holds_and_meet_pairs_of_codes_that_share_their_sets_with_others()
    {
        int sets = Sets;
        int large = 0;
        int shared = 0;
        for (int seed = 0; seed < sets; seed++)
        {
            var random = new Random(seed);
            var @case = new Case(RandomTables.Next(random), null, []);
            Claim[] claims = [.. Enumerable.Range(0, ClaimsOfOneSet).Select(_ => RandomClaims.Next(random, @case.Vocabulary))];
            large += claims.Count(claim => claim.Lines?.Count > StackBudget.Lines);
            if (@case.Vocabulary.Codes.Count > 200)
                shared += claims.Sum(
                    claim => @case.Expected(claim).Count(
                    finding => finding.Rule is RuleId.PTP501 or RuleId.PTP502 && IsOfRanges(@case, claim, finding)));
        }

        large.Should().BeGreaterThan(sets / 15);
        shared.Should().BeGreaterThan(Fewest);
    }

    /// <summary>Whether both lines of a pair have codes that share a set with others. Each of the first 64 codes has its own set.</summary>
    private static bool IsOfRanges(Case @case, Claim claim, ExpectedFinding finding)
    {
        ClaimLine other = finding.Other > 0 ? claim.Lines[finding.Other - 1] : claim.PriorLines[-finding.Other - 1];
        return IsOfRange(@case, claim.Lines[finding.Line - 1]) && IsOfRange(@case, other);
    }

    private static bool IsOfRange(Case @case, ClaimLine line) => @case.Rules.Data.FindCode(CodeText.Of(line.Code)) >= 64;
}
