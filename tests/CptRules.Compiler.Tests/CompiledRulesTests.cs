using CptRules.Compiler.Rules;
using CptRules.Compiler.Writing;

namespace CptRules.Compiler.Tests;

/// <summary>The committed and embedded rule set is byte for byte the compiled JSON.</summary>
public class CompiledRulesTests
{
    [Fact]
    public void The_reviewed_rules_compile_to_the_committed_file()
    {
        using var compiled = new MemoryStream();
        RuleSetWriter.Write(RulesFolder.Read(Repository.Rules), compiled);
        compiled.ToArray().Should().Equal(
            File.ReadAllBytes(Repository.RuleFile),
            "after a change of rules/ run: cptrules rules build rules --out rules/CptRules.rules");
    }

    [Fact]
    public void The_committed_file_is_the_embedded_one()
    {
        using Stream embedded = typeof(RuleSet).Assembly.GetManifestResourceStream("CptRules.rules")!;
        using var bytes = new MemoryStream();
        embedded.CopyTo(bytes);
        bytes.ToArray().Should().Equal(File.ReadAllBytes(Repository.RuleFile));
        RuleSet.Embedded.Verify();
    }
}
