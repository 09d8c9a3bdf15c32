namespace CptRules.Conventions.Tests;

/// <summary>Fails a test with the whole list of places that break a convention.</summary>
internal static class Violations
{
    public static void AreNone(IEnumerable<string> violations)
    {
        string[] all = [.. violations];
        if (all.Length > 0)
            Assert.Fail($"{all.Length} places break the convention:\n{string.Join('\n', all)}");
    }
}
