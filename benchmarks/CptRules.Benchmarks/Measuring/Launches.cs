using System.Diagnostics;

namespace CptRules.Benchmarks.Measuring;

/// <summary>Starts this program again to measure in a fresh process: the same code may run 40 % faster or slower from one launch to the next.</summary>
internal static class Launches
{
    /// <summary>The first argument of a launch that measures and prints, and is of no use by itself.</summary>
    public const string Hidden = "--launch";

    /// <summary>Runs a launch several times, and tells on standard error how far it is.</summary>
    public static IReadOnlyList<Figures> Run(int count, params string[] arguments)
    {
        var figures = new Figures[count];
        for (int i = 0; i < count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            figures[i] = Run(arguments);
            Console.Error.WriteLine($"Launch {i + 1} of {count}, {arguments[0]}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        }

        return figures;
    }

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
