namespace CptRules.Tests;

/// <summary>Lines that <c>dotnet test</c> shows by default, for passed tests too.</summary>
internal static class TestOutput
{
    /// <summary>Writes a line with the name of the running test before it.</summary>
    public static void Write(string text) =>
        TestContext.Current.SendDiagnosticMessage($"{TestContext.Current.Test?.TestDisplayName ?? "before the tests"}: {text}");
}
