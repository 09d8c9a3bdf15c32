using System.Text.RegularExpressions;

namespace CptRules.Hosting.Tests;

/// <summary>The applications of README.md are the samples of these tests, word for word.</summary>
public class ReadmeTests
{
    [Theory]
    [InlineData("worker", "using System.Threading.Channels;\nusing CptRules;\n\n", "WorkerProgram", "ValidatedClaim", "ClaimWorker")]
    [InlineData("api", "using CptRules;\n\n", "ApiProgram")]
    [InlineData("bound", "", "ApiProgram")]
    [InlineData("pipes", "", "ApiProgram")]
    [InlineData("aot", "", "SlimApiProgram")]
    public void The_code_of_README_is_the_code_of_the_samples(string block, string before, params string[] files)
    {
        string readme = Repository.Read("README.md");
        string printed = Regex.Match(readme, $"<!-- readme:{block} -->\n```csharp\n(.*?)```\n", RegexOptions.Singleline).Groups[1].Value;
        printed.Should().NotBeEmpty().And.Be(before + string.Join('\n', files.Select(file => Marked(Repository.Read("tests", "CptRules.Hosting.Tests", "Samples", $"{file}.cs"), block))));
    }

    private static string Marked(string source, string block) =>
        string.Concat(Regex.Matches(source, $"^(?<indent> *)// begin {block}\n(?<code>.*?)^ *// end {block}\n", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(part => Regex.Replace(part.Groups["code"].Value, $"^{part.Groups["indent"].Value}", "", RegexOptions.Multiline)));
}
