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
        raised.Where(entry => entry.Value >= 10).Select(entry => entry.Key.ToString()).Order().Should().Equal(RuleSeverities.All.Select(key => key.ToString()).Order(), census);
        clean.Should().BeInRange(Sets * ClaimsOfOneSet / 50, Sets * ClaimsOfOneSet / 2);
    }
}
