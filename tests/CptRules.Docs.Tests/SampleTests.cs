using CptRules.Docs.Tests.Pages;

namespace CptRules.Docs.Tests;

/// <summary>The samples run from a clone.</summary>
public class SampleTests
{
    [Fact]
    public void The_worker_validates_the_sample_claims_and_ends()
    {
        (int exit, string output) = Programs.Run("CptRules.Samples.Worker", Repository.Root);
        exit.Should().Be(0);
        int claims = File.ReadLines(Repository.OncologyClaims).Count();
        output.Should().MatchRegex($"\\b{claims} claims validated, [1-9][0-9]* with errors").And.NotContain("ONC-");
    }

    [Fact]
    public void The_console_program_ends_without_errors()
    {
        (int exit, string output) = Programs.Run("CptRules.Samples.Console", Repository.Root);
        exit.Should().Be(0);
        output.Should().Contain("Errors under release").And.Contain("No errors under release");
    }
}
