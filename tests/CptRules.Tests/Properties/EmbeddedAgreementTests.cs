using System.Runtime.CompilerServices;
using CptRules.Compiler.Rules;

namespace CptRules.Tests.Properties;

/// <summary>The library and the reference agree on the rows of the rule set that travels with the package.</summary>
public class EmbeddedAgreementTests
{
    [Fact]
    public void The_library_agrees_with_the_reference_on_the_embedded_rule_set() => AgreementTests.AgreesOn(RulesFolder.Read(Folder()));

    private static string Folder([CallerFilePath] string thisFile = "")
    {
        // Deterministic builds rewrite source paths: then look upwards from where the tests run.
        DirectoryInfo? directory = new FileInfo(thisFile).Directory is { Exists: true } source ? source : new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "CptRules.sln")))
            directory = directory.Parent;
        return Path.Combine(directory?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds CptRules.sln."), "rules");
    }
}
