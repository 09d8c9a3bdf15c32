using System.Collections.Concurrent;
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

    /// <summary>How often each rule must be raised, at each of its own severities, by 100,000 claims.</summary>
    private const int Often = 50;

    private const int AllSets = 5_000;

    private static int Sets => LongTests.Count("rule sets", shortForm: 250, longForm: AllSets);

    [Fact]
    public void Random_claims_raise_every_rule_at_every_severity_it_has_by_itself_and_many_claims_raise_nothing()
    {
        int sets = Sets;
        var raised = new ConcurrentDictionary<(RuleId Rule, Severity Severity), int>();
        int clean = 0;
        Parallel.For(0, sets, seed =>
        {
            var random = new Random(seed);
            RuleTables tables = RandomTables.Next(random);
            var vocabulary = new Vocabulary(tables);
            var reference = new ReferenceEngine(tables);
            for (int i = 0; i < ClaimsOfOneSet; i++)
            {
                IReadOnlyList<ExpectedFinding> findings = reference.Validate(RandomClaims.Next(random, vocabulary));
                Interlocked.Add(ref clean, findings.Count == 0 ? 1 : 0);
                foreach (ExpectedFinding finding in findings)
                    raised.AddOrUpdate((finding.Rule, finding.Severity), 1, (_, count) => count + 1);
            }
        });

        string census = string.Join("\n", raised.OrderBy(entry => entry.Key.Rule.ToString(), StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Severity)
            .Select(entry => string.Create(
                CultureInfo.InvariantCulture, $"{entry.Key.Rule} {entry.Key.Severity,-8}{entry.Value,8}")));
        TestOutput.Write($"{sets * ClaimsOfOneSet} claims, {clean} of them without a finding\n{census}");
        int fewest = Math.Max(1, Often * sets / AllSets);
        raised.Keys.Except(RuleSeverities.All).Should().BeEmpty("a rule has these severities by itself only");
        RuleSeverities.All.Where(key => raised.GetValueOrDefault(key) < fewest).Should().BeEmpty(census);
        clean.Should().BeInRange(sets * ClaimsOfOneSet / 50, sets * ClaimsOfOneSet / 2);
    }

    [Fact]
    public void Random_claims_exceed_what_the_stack_holds_and_meet_pairs_of_codes_that_share_their_sets_with_others()
    {
        int sets = LongTests.Count("rule sets", shortForm: 100, longForm: 300);
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
        shared.Should().BePositive();
    }

    /// <summary>Whether both lines of a pair have codes that share a set with others. Each of the first 64 codes has its own set.</summary>
    private static bool IsOfRanges(Case @case, Claim claim, ExpectedFinding finding)
    {
        ClaimLine other = finding.Other > 0 ? claim.Lines[finding.Other - 1] : claim.PriorLines[-finding.Other - 1];
        return IsOfRange(@case, claim.Lines[finding.Line - 1]) && IsOfRange(@case, other);
    }

    private static bool IsOfRange(Case @case, ClaimLine line) => @case.Rules.Data.FindCode(CodeText.Of(line.Code)) >= 64;
}
