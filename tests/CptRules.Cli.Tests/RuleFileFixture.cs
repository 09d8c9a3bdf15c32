using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Compiler.Writing;

namespace CptRules.Cli.Tests;

/// <summary>A temporary folder with the compiled rules of the repository.</summary>
public sealed class RuleFileFixture : IDisposable
{
    public RuleFileFixture()
    {
        Folder = Directory.CreateTempSubdirectory("cptrules-tests-").FullName;
        RuleFile = Path.Combine(Folder, "test.rules");
        ToolRun run = Tool.Run(["rules", "build", Repository.Rules, "--out", RuleFile, "--name", "2026Q3-test"]);
        run.Exit.Should().Be(0, run.Error);
    }

    public string Folder { get; }

    public string RuleFile { get; }

    /// <summary>Writes an input file and returns its path.</summary>
    public string Input(string text)
    {
        string path = Path.Combine(Folder, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Compiles tables and returns the path of the file.</summary>
    internal string Compiled(RuleTables tables)
    {
        string path = Path.Combine(Folder, $"{Guid.NewGuid():N}.rules");
        using FileStream file = File.Create(path);
        RuleSetWriter.Write(tables, file);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
