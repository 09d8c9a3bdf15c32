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

    public RuleTables Read() => RulesFolder.Read(Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
