using System.Collections.Concurrent;
using System.Globalization;
using CptRules.Published.Tests.Scenarios;
using CptRules.Published.Tests.Sets;
using CptRules.Testing.Generators;
using CptRules.Testing.Reference;

namespace CptRules.Published.Tests.Agreement;

/// <summary>
/// Validates generated claims with the library and with the reference on all cores, and shrinks a claim on which they disagree.
/// </summary>
internal static class AgreementRun
{
    private const int ClaimsOfOneBatch = 500;

    /// <summary>Throws with the smallest claim found, its seed and both answers if there is a disagreement.</summary>
    /// <param name="rules">The set.</param>
    /// <param name="claims">How many claims; the seed of each is its number.</param>
    public static FindingCensus Check(PublishedRules rules, int claims)
    {
        PublishedCodes codes = rules.Codes;
        var validator = new ClaimValidator(rules.Rules);
        var total = new FindingCensus();
        var disagreements = new ConcurrentBag<int>();
        Parallel.ForEach(Partitioner.Create(0, claims, ClaimsOfOneBatch), batch =>
        {
            var census = new FindingCensus();
            for (int seed = batch.Item1; seed < batch.Item2; seed++)
            {
                (Claim claim, ValidationOptions? options) = Draw(seed, codes);
                IReadOnlyList<ExpectedFinding> expected = new ReferenceEngine(rules.Reference, options).Validate(claim);
                ClaimValidator judge = options is null ? validator : new ClaimValidator(rules.Rules, options);
                if (!expected.SequenceEqual(judge.Validate(claim).Findings.Select(ExpectedFinding.From)))
                    disagreements.Add(seed);
                else if (options is null)
                    census.Add(expected);
            }

            lock (total)
                total.Add(census);
        });
        if (!disagreements.IsEmpty)
            Assert.Fail(Explain(disagreements, rules));
        return total;
    }

    private static (Claim Claim, ValidationOptions? Options) Draw(int seed, PublishedCodes codes)
    {
        var random = new Random(seed);
        ValidationOptions? options = RandomOptions.Next(random);
        return (PublishedClaims.Next(random, codes), options);
    }

    private static string Explain(ConcurrentBag<int> disagreements, PublishedRules rules)
    {
        int seed = disagreements.Min();
        (Claim claim, ValidationOptions? options) = Draw(seed, rules.Codes);
        Case smallest = Shrunk(rules.Case(options, claim));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The library and the reference disagree about {disagreements.Count} claims. Seed {seed}, "
            + $"shrunk:\n{smallest}{smallest.Disagreement(smallest.Claims[0])}");
    }

    /// <summary>The first smaller case that still fails, until no smaller one does.</summary>
    private static Case Shrunk(Case failing)
    {
        while (CaseShrinker.Shrink(failing).FirstOrDefault(smaller => smaller.Disagreement(smaller.Claims[0]) is not null) is { } next)
            failing = next;
        return failing;
    }
}
