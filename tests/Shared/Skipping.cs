using System.Diagnostics.CodeAnalysis;

namespace CptRules.Tests;

/// <summary>Skips tests that cannot run on this machine, with the reason in the default output.</summary>
internal static class Skipping
{
    public static void When([DoesNotReturnIf(true)] bool condition, string reason)
    {
        if (!condition)
            return;
        TestOutput.Write($"skipped: {reason}");
        Assert.Skip(reason);
    }

    public static void Unless([DoesNotReturnIf(false)] bool condition, string reason) => When(!condition, reason);
}
