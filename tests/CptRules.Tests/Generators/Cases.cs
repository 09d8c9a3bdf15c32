using CptRules.Compiler.Rows;
using CptRules.Testing.Generators;
using FsCheck;
using FsCheck.Fluent;

namespace CptRules.Tests.Generators;

/// <summary>Cases for properties: each from one seed, with a shrinker that knows claims and rows.</summary>
internal static class Cases
{
    /// <summary>Claims against a new small rule set each time.</summary>
    public static Arbitrary<Case> OfSmallSets() => From(random =>
    {
        RuleTables tables = RandomTables.Next(random);
        var vocabulary = new Vocabulary(tables);
        return new Case(tables, RandomOptions.Next(random), Claims(random, vocabulary));
    });

    /// <summary>Claims against these tables.</summary>
    public static Arbitrary<Case> Of(RuleTables tables)
    {
        var vocabulary = new Vocabulary(tables);
        var origin = new Case(tables, null, [], tablesAreFixed: true);
        return From(random => new Case(origin, RandomOptions.Next(random), Claims(random, vocabulary)));
    }

    private static Arbitrary<Case> From(Func<Random, Case> make) =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => make(new Random(seed))), CaseShrinker.Shrink);

    /// <summary>Compiling a rule set costs more than judging a claim: one set serves several.</summary>
    private static List<Claim> Claims(Random random, Vocabulary vocabulary) =>
        [.. Enumerable.Range(0, RequestedRuns.ClaimsOfOneCase).Select(_ => RandomClaims.Next(random, vocabulary))];
}
