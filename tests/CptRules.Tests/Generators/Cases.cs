using CptRules.Compiler.Rows;
using CptRules.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace CptRules.Tests.Generators;

/// <summary>Random cases for properties: each from one seed, with a shrinker for claims and rows.</summary>
internal static class Cases
{
    /// <summary>Claims against a new small rule set for each case.</summary>
    public static Arbitrary<Case> OfSmallSets() => From(random =>
    {
        RuleTables tables = RandomTables.Next(random);
        var vocabulary = new Vocabulary(tables);
        return new Case(tables, RandomOptions.Next(random), Claims(random, vocabulary));
    });

    /// <summary>Claims against the same tables for each case.</summary>
    public static Arbitrary<Case> Of(RuleTables tables)
    {
        var vocabulary = new Vocabulary(tables);
        var origin = new Case(tables, null, [], tablesAreFixed: true);
        return From(random => new Case(origin, RandomOptions.Next(random), Claims(random, vocabulary)));
    }

    private static Arbitrary<Case> From(Func<Random, Case> make) =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => make(new Random(seed))), CaseShrinker.Shrink);

    /// <summary>Several claims for each rule set, because compiling a set takes longer than validating a claim.</summary>
    private static List<Claim> Claims(Random random, Vocabulary vocabulary) =>
        [.. Enumerable.Range(0, RequestedRuns.ClaimsOfOneCase).Select(_ => RandomClaims.Next(random, vocabulary))];
}
