using System.Text;

namespace CptRules.Cli.Tests;

/// <summary><c>rules build</c>, <c>info</c> and <c>verify</c>, from folder to file and back.</summary>
public sealed class RulesCommandTests : IDisposable
{
    private const string Older = "CPTRULES, and more than a header of it";

    private readonly string _folder = Directory.CreateTempSubdirectory("cptrules-tests-").FullName;

    private string Target => Path.Combine(_folder, "out.rules");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_built_can_be_shown_and_verified()
    {
        ToolRun build = Tool.Run(["rules", "build", Repository.Rules, "--out", Target, "--name", "my-release"]);
        ToolRun info = Tool.Run(["rules", "info", Target]);
        ToolRun verify = Tool.Run(["rules", "verify", Target]);

        build.Exit.Should().Be(0, build.Error);
        build.Output.Should().Contain("my-release").And.Contain("modifiers.json");
        info.Exit.Should().Be(0);
        info.Output.Should().MatchRegex("Release: +my-release").And.Contain("partial").And.Contain("through 2026-09-30");
        info.Output.Should().MatchRegex(@"own +modifiers\.json +\d+ +\d+ ");
        verify.Exit.Should().Be(0);
        verify.Output.Should().StartWith("ok: my-release: ").And.MatchRegex(@"[1-9]\d* codes");
    }

    [Fact]
    public void What_was_not_read_is_told_after_the_census_where_both_go_to_one_place()
    {
        string source = Directory.CreateDirectory(Path.Combine(_folder, "published")).FullName;
        File.WriteAllText(Path.Combine(source, "AOC_V2024Q2-MCR.txt"), $"196411       96413       2013001{new string(' ', 65)}\r\n");
        File.WriteAllText(Path.Combine(source, "readme.pdf"), "");
        using var both = new MemoryStream();
        using var error = new StreamWriter(both) { AutoFlush = true };

        int exit = CommandLineApp.Run(
            ["rules", "build", source, "--out", Target],
            new ToolEnvironment(Stream.Null, both, error, Tool.Redirected, TimeProvider.System));

        exit.Should().Be(0);
        Encoding.UTF8.GetString(both.ToArray())
            .ReplaceLineEndings("\n")
            .Should().MatchRegex(
                " 1 add-on edits\n(cptrules: no [a-zA-Z].*\n){8}cptrules: not read: readme.pdf: no published table has this name\n$");
    }

    [Fact]
    public void Without_a_file_the_embedded_rule_set_is_shown_and_judged_by()
    {
        string release = RuleSet.Embedded.Release.Name;

        Tool.Run(["rules", "info"]).Output.Should().MatchRegex($"Release: +{release}\n");
        Tool.Run(["validate", "--format", "ndjson"], Claims.WithError("a"))
            .Lines[0].GetProperty("release").GetString().Should().Be(release);
    }

    [Fact]
    public void Without_a_name_the_release_is_called_as_the_source_says()
    {
        Tool.Run(["rules", "build", Repository.Rules, "--out", Target]).Exit.Should().Be(0);

        RuleSet.Load(Target).Release.Name.Should().EndWith("-infusion");
    }

    [Fact]
    public void Building_twice_gives_equal_bytes_and_replaces_the_file_and_leaves_no_other()
    {
        Tool.Run(["rules", "build", Repository.Rules, "--out", Target]);
        byte[] first = File.ReadAllBytes(Target);
        File.WriteAllText(Target, Older);

        Tool.Run(["rules", "build", Repository.Rules, "--out", Target]);

        File.ReadAllBytes(Target).Should().Equal(first);
        Directory.GetFileSystemEntries(_folder).Should().Equal(Target);
    }

    [Theory]
    [InlineData("modifiers.json", "{ not json")]
    [InlineData("modifiers.json", "{}")]
    [InlineData("infusion/pairs.json", null)]
    public void A_source_that_cannot_be_compiled_is_4_with_its_place_and_leaves_no_file(string file, string? text)
    {
        string source = CopyOfRules();
        if (text is null)
            File.Delete(Path.Combine(source, file));
        else
            File.WriteAllText(Path.Combine(source, file), text);

        ToolRun run = Tool.Run(["rules", "build", source, "--out", Target]);

        run.Exit.Should().Be(4);
        run.Error.Should().Contain(file).And.Contain("Nothing was written.");
        run.Output.Should().BeEmpty();
        Directory.GetFiles(_folder).Should().BeEmpty();
    }

    [Fact]
    public void A_failed_build_leaves_the_older_file_as_it_was()
    {
        string source = CopyOfRules();
        File.Delete(Path.Combine(source, "code-classes.json"));
        File.WriteAllText(Target, Older);

        Tool.Run(["rules", "build", source, "--out", Target]).Exit.Should().Be(4);

        File.ReadAllText(Target).Should().Be(Older);
        Directory.GetFiles(_folder).Should().Equal(Target);
    }

    [Fact]
    public void A_source_or_a_target_folder_that_is_missing_is_2()
    {
        Tool.Run(["rules", "build", Path.Combine(_folder, "gone"), "--out", Target]).Exit.Should().Be(2);
        Tool.Run(["rules", "build", Repository.Rules, "--out", Path.Combine(_folder, "gone", "x.rules")]).Exit.Should().Be(2);
        string other = Path.Combine(_folder, "other.json");
        File.WriteAllText(other, "something of somebody's");
        Tool.Run(["rules", "build", Repository.Rules, "--out", other]).Exit.Should().Be(2);
        File.ReadAllText(other).Should().Be("something of somebody's", "only a rule set file is replaced");
        File.Delete(other);
        Tool.Run(["rules", "build", Repository.Rules, Repository.Rules, "--out", Target]).Exit.Should().Be(2);
        Tool.Run(["rules", "build", Repository.Rules, "--out", Target, "--name", " "]).Exit.Should().Be(2);
        Directory.GetFileSystemEntries(_folder).Should().BeEmpty();
    }

    [Fact]
    public void A_damaged_file_does_not_verify()
    {
        Tool.Run(["rules", "build", Repository.Rules, "--out", Target]);
        byte[] bytes = File.ReadAllBytes(Target);
        bytes[^1] ^= 1;
        File.WriteAllBytes(Target, bytes);

        ToolRun run = Tool.Run(["rules", "verify", Target]);

        run.Exit.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("out.rules").And.NotContain("   at ");
        Tool.Run(["rules", "info", Target]).Exit.Should().Be(2);
    }

    private string CopyOfRules()
    {
        string source = Path.Combine(_folder, "rules");
        foreach (string file in Directory.GetFiles(Repository.Rules, "*.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(source, Path.GetRelativePath(Repository.Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return source;
    }
}
