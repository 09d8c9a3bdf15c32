namespace CptRules.Hosting.Tests;

/// <summary>A file that is not a rule set, for as long as the test runs.</summary>
internal sealed class BadRuleFile : IDisposable
{
    public BadRuleFile() => File.WriteAllBytes(Path, [1, 2, 3]);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.rules");

    public static string Missing { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.rules");

    public void Dispose() => File.Delete(Path);
}
