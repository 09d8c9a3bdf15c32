using System.Text.Json.Nodes;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>A copy of the rules folder that a test can change.</summary>
internal sealed class RulesCopy : IDisposable
{
    public RulesCopy()
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Rules, "*.json", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("rules").FullName;

    /// <summary>Replaces the first occurrence. There must be one.</summary>
    public RulesCopy Replace(string file, string old, string with)
    {
        string path = Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        int at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "{0} holds {1}", file, old);
        File.WriteAllText(path, text[..at] + with + text[(at + old.Length)..]);
        return this;
    }

    /// <summary>Adds a row to the end of a list.</summary>
    public RulesCopy AddRow(string file, string list, string row) =>
        Change(file, json => json[list]!.AsArray().Add(JsonNode.Parse(row)));

    /// <summary>Changes a file in any way.</summary>
    public RulesCopy Change(string file, Action<JsonNode> change)
    {
        string path = Path.Combine(Folder, file);
        JsonNode json = JsonNode.Parse(File.ReadAllText(path))!;
        change(json);
        File.WriteAllText(path, json.ToJsonString());
        return this;
    }

    public RuleTables Read() => RulesFolder.Read(Folder);

    /// <summary>The error that reading the folder stops with.</summary>
    public RuleSourceException Refusal() => this.Invoking(copy => copy.Read()).Should().Throw<RuleSourceException>().Which;

    /// <summary>Compiles the folder as a user does.</summary>
    public RuleSet Build() => RuleSetBuilder.Build(new([Folder], Path.Combine(Folder, "copy.rules"))).Rules;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
