namespace CptRules.Hosting.Tests;

/// <summary>The sample claims as JSON, clean and faulty ones.</summary>
internal static class OncologyClaims
{
    public static IReadOnlyList<string> All { get; } = File.ReadAllLines(Repository.OncologyClaims);
}
