using CptRules.Compiler.Rows;
using CptRules.Testing.Generators;
using CptRules.Tests.Generators;
using FsCheck;

namespace CptRules.Tests.Properties;

/// <summary>The library and the reference give the same findings, in the same order, with the same details.</summary>
public class AgreementTests
{
    [Fact]
    public void The_library_agrees_with_the_reference_on_small_random_rule_sets() => Agrees(Cases.OfSmallSets());

    /// <summary>Checks fixed tables, such as those of the embedded rule set.</summary>
    internal static void AgreesOn(RuleTables tables) => Agrees(Cases.Of(tables));

    private static void Agrees(Arbitrary<Case> cases) =>
        PropertyRuns.Check(cases, static (@case, claim) => @case.Disagreement(claim));
}
