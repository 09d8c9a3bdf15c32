using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace CptRules.Tests;

/// <summary>The code of README.md stands here between marks, word for word, and does what README says.</summary>
public class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Theory]
    [InlineData("first-claim", "using CptRules;\n\n")]
    [InlineData("profile", "")]
    [InlineData("pipeline", "")]
    [InlineData("json", "")]
    [InlineData("stream", "")]
    [InlineData("di", "")]
    public void The_code_of_README_is_the_code_of_these_tests(string block, string before)
    {
        string source = Repository.Read("tests", "CptRules.Tests", "ReadmeTests.cs");
        Match marked = Regex.Match(source, $"^ +// begin {block}\n(.*?)^ +// end {block}\n", RegexOptions.Singleline | RegexOptions.Multiline);
        marked.Success.Should().BeTrue();
        string code = Regex.Replace(marked.Groups[1].Value, "^        ", "", RegexOptions.Multiline);
        Block(block).Should().Be(before + code);
    }

    [Fact]
    public void The_first_claim_prints_what_README_says()
    {
        TextWriter before = Console.Out;
        var console = new StringWriter { NewLine = "\n" };
        Console.SetOut(console);
        try
        {
            FirstClaim();
        }
        finally
        {
            Console.SetOut(before);
        }

        console.ToString().Should().Be(Block("first-output"));
    }

    [Fact]
    public void The_embedded_set_is_what_README_says()
    {
        RuleSetRelease release = RuleSet.Embedded.Release;
        release.IsComplete.Should().BeFalse();
        (release.WindowFrom, release.WindowThrough).Should().Be((new DateOnly(2024, 7, 1), new DateOnly(2026, 9, 30)));
        Readme.Should().Contain($"service from {release.WindowFrom:yyyy-MM-dd} through {release.WindowThrough:yyyy-MM-dd}");
        RuleSet.Embedded.Data.Codes.Count(code => code.Has(global::CptRules.Data.Entries.CodeFlags.Known)).Should().Be(55);
    }

    [Fact]
    public void A_profile_in_code_and_in_JSON_are_the_same()
    {
        // begin profile
        var strict = new ValidationOptions().SetSeverity(RuleId.COD102, Severity.Error).TurnOff(RuleId.DUP601);
        var same = ValidationOptions.Parse("""{ "rules": { "COD102": "error", "DUP601": "off" } }""");
        var validator = new ClaimValidator(RuleSet.Embedded, same);
        // end profile
        same.Rules.Should().Equal(strict.Rules);
        var day = new DateOnly(2026, 5, 4);
        validator.Validate(new Claim { Lines = [new ClaimLine("J9271", 1, day), new ClaimLine("J9271", 1, day)] })
            .Findings.Select(finding => (finding.Rule, finding.Severity)).Should().Equal((RuleId.COD102, Severity.Error), (RuleId.COD102, Severity.Error));
    }

    [Fact]
    public void A_pipeline_keeps_its_list()
    {
        var validator = new ClaimValidator(RuleSet.Embedded);
        // begin pipeline
        ClaimLine[] lines = [new("96413", 1, new(2026, 5, 4)), new("96411", 1, new(2026, 5, 4))];
        ClaimLine[] priorLines = [];
        var findings = new List<Finding>();
        int count = validator.Validate(lines, priorLines, CareSetting.Practitioner, "1234567893", findings);
        // end pipeline
        count.Should().Be(0);
        findings.Should().BeEmpty();
        validator.Validate(lines.AsSpan(1), priorLines, CareSetting.Practitioner, "1234567893", findings).Should().Be(1);
        findings.Should().ContainSingle().Which.Rule.Should().Be(RuleId.AOC301);
    }

    [Fact]
    public void A_claim_goes_from_JSON_to_JSON()
    {
        var validator = new ClaimValidator(RuleSet.Embedded);
        // begin json
        Claim claim = ClaimJson.Parse("""{ "id": "A-1", "lines": [ { "code": "96413", "from": "2026-05-04" } ] }""");
        string result = ClaimJson.ToJson(claim, validator.Validate(claim));
        // end json
        result.Should().Be("""{"id":"A-1","release":"2026Q3-infusion","isValid":true,"findings":[]}""");
    }

    [Fact]
    public async Task A_file_of_claims_becomes_a_file_of_results()
    {
        string before = Environment.CurrentDirectory;
        TextWriter console = Console.Out;
        var printed = new StringWriter();
        string folder = Directory.CreateTempSubdirectory("cptrules-tests-").FullName;
        File.Copy(Repository.OncologyClaims, Path.Combine(folder, "claims.ndjson"));
        try
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(printed);
            await ValidateFile(new ClaimValidator(RuleSet.Embedded));
            File.ReadLines("results.ndjson").Should().HaveSameCount(File.ReadLines("claims.ndjson"));
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }

        printed.ToString().Should().MatchRegex("^[0-9]+ claims, [0-9]+ with errors, 0 unreadable\\s*$");
    }

    [Fact]
    public void Services_take_a_rule_file_and_options()
    {
        var services = new ServiceCollection();
        // begin di
        services.AddCptRules(options =>
        {
            options.RuleFilePath = "2026Q3.rules";
            options.Validation.TurnOff(RuleId.DUP601);
        });
        // end di
        using ServiceProvider provider = services.BuildServiceProvider();
        ((Action)(() => provider.GetRequiredService<IClaimValidator>())).Should().Throw<FileNotFoundException>().WithMessage("*2026Q3.rules*");
    }

    private static async Task ValidateFile(ClaimValidator validator)
    {
        // begin stream
        await using FileStream claims = File.OpenRead("claims.ndjson");
        await using FileStream results = File.Create("results.ndjson");
        ClaimTotals totals = await ClaimJson.ValidateAsync(claims, results, validator);
        Console.WriteLine($"{totals.Claims} claims, {totals.WithErrors} with errors, {totals.Unreadable} unreadable");
        // end stream
    }

    private static void FirstClaim()
    {
        // begin first-claim
        var validator = new ClaimValidator(RuleSet.Embedded);

        var claim = new Claim
        {
            Lines =
            [
                new ClaimLine("96413", 1, new(2026, 5, 4)),
                new ClaimLine("96411", 4, new(2026, 5, 4)) { Modifiers = ["59"] },
                new ClaimLine("96360", 1, new(2026, 5, 4)),
            ],
        };

        foreach (Finding finding in validator.Validate(claim).Findings)
        {
            Console.WriteLine(finding);
            Console.WriteLine($"  {finding.Remedy?.Text}");
        }
        // end first-claim
    }

    private static string Block(string name) =>
        Regex.Match(Readme, $"<!-- readme:{name} -->\n```[a-z]+\n(.*?)```\n", RegexOptions.Singleline).Groups[1].Value;
}
