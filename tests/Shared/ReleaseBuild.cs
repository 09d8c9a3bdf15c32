using System.Diagnostics;
using System.Reflection;

namespace CptRules.Tests;

/// <summary>Some measures are true only of optimized code: a Debug build allocates for constant spans.</summary>
internal static class ReleaseBuild
{
    /// <summary>
    /// Skips the test, with the reason in the output, after <c>dotnet test -c Debug</c>. Without that option the tests are built as
    /// Release.
    /// </summary>
    public static void IsNeeded() => Skipping.When(
        typeof(ClaimValidator).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true },
        "the library was built with -c Debug, and only a Release build is free of allocations; dotnet test without -c measures it");
}
