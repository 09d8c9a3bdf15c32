using System.Diagnostics;

namespace CptRules.Benchmarks.Ratios;

/// <summary>Starts this program again to measure in a fresh process: the same code may run 40 % faster or slower from one launch to the next.</summary>
internal static class Launches
{
    /// <summary>The first argument of a launch that measures and prints, and is of no use by itself.</summary>
    public const string Hidden = "--launch";

    public static IReadOnlyList<Figures> Run(int count, params string[] arguments) => [.. Enumerable.Range(0, count).Select(_ => Run(arguments))];

    private static Figures Run(string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(Launches).Assembly.Location);
        start.ArgumentList.Add(Hidden);
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Figures.Parse(output) : throw new InvalidOperationException($"A launch ended with {process.ExitCode}.");
    }
}
