using System.Globalization;
using CptRules.Data.Rows;
using CptRules.Testing.Generators;
using CptRules.Testing.Reference;

namespace CptRules.Tests.Generators;

/// <summary>The generators reach what they are there for: a property over claims that raise nothing proves nothing.</summary>
public class GeneratorTests
{
    private const int Sets = 300;
    private const int ClaimsOfOneSet = 20;

    [Fact]
    public void Random_claims_raise_every_rule_at_every_severity_it_has_by_itself_and_many_claims_raise_nothing()
    {
        var raised = new Dictionary<(RuleId, Severity), int>();
        int clean = 0;
        for (int seed = 0; seed < Sets; seed++)
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

        string census = string.Join("\n", raised.OrderBy(entry => entry.Key).Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} {entry.Value}")));
        raised.Where(entry => entry.Value >= 10).Select(entry => entry.Key.ToString()).Order().Should().Equal(BySeverity().Select(key => key.ToString()).Order(), census);
        clean.Should().BeInRange(Sets * ClaimsOfOneSet / 50, Sets * ClaimsOfOneSet / 2);
    }

    /// <summary>The severities of the rule catalogue, options aside.</summary>
    private static IEnumerable<(RuleId, Severity)> BySeverity()
    {
        foreach (RuleId rule in Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None))
        {
            Severity[] severities = rule switch
            {
                RuleId.LIN102 or RuleId.LIN103 or RuleId.PTP503 => [Severity.Info],
                RuleId.COD102 or RuleId.COD104 => [Severity.Info, Severity.Warning, Severity.Error],
                RuleId.UNT214 => [Severity.Info, Severity.Error],
                RuleId.AOC303 => [Severity.Info, Severity.Warning],
                RuleId.COD103 or RuleId.MOD404 or RuleId.MOD406 or RuleId.MOD409 or RuleId.PTP501 or RuleId.PTP502 or RuleId.AOC301 or RuleId.AOC302 => [Severity.Warning, Severity.Error],
                RuleId.MOD405 or RuleId.MOD410 or RuleId.MOD411 or RuleId.PTP504 or RuleId.DUP601 or RuleId.STA701 or RuleId.GLO801 => [Severity.Warning],
                _ => [Severity.Error],
            };
            foreach (Severity severity in severities)
                yield return (rule, severity);
        }
    }
}
