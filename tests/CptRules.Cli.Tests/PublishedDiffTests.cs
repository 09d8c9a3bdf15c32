namespace CptRules.Cli.Tests;

/// <summary><c>rules diff</c> of two published tables, with their real changes.</summary>
public sealed class PublishedDiffTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cptrules-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Scalp_cooling_changed_its_add_on_codes_between_2025Q4_and_2026Q2()
    {
        PublishedTables.AreNeeded();
        string codes = Path.Combine(_folder, "codes.txt");
        File.WriteAllText(codes, "0662T 0663T 97007 97008 97009");
        string old = Build("newer/aoc/add-code-edits-medicare-effective-10012025.zip", "old.rules");
        string latest = Build("newer/aoc/AOC_V2026Q2-MCR.zip", "new.rules");

        ToolRun diff = Tool.Run(["rules", "diff", old, latest, "--codes", codes]);

        diff.Exit.Should().Be(0, diff.Error);
        diff.Output.Should().MatchRegex(
            "Add-on primaries added: 1\n +97009 with 97008 +type 1, since 2026-01-01\n");
        diff.Output.Should().MatchRegex(
            "Add-on primaries ended: 6\n( +0663T with 964(09|11|13|15|16|17) +last day 2025-12-31\n){6}");
    }

    private string Build(string source, string name)
    {
        string target = Path.Combine(_folder, name);
        Tool.Run(["rules", "build", PublishedTables.Path(source), "--out", target]).Exit.Should().Be(0);
        return target;
    }
}
