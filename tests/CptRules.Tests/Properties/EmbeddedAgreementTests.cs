using CptRules.Compiler.Rules;

namespace CptRules.Tests.Properties;

/// <summary>The library and the reference agree on the rows of the embedded rule set.</summary>
public class EmbeddedAgreementTests
{
    [Fact]
    public void The_library_agrees_with_the_reference_on_the_embedded_rule_set() =>
        AgreementTests.AgreesOn(RulesFolder.Read(Repository.Rules));
}
