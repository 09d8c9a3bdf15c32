using System.Diagnostics;
using CptRules.Benchmarks.Measuring;

namespace CptRules.Benchmarks.Measurements;

/// <summary>The time from the start of a process of the natively compiled tool to the first byte of its output.</summary>
/// <param name="name">The name of the figure.</param>
/// <param name="expected">What the output must contain.</param>
/// <remarks>Includes the start of the process and the time until the reader of its output wakes up.</remarks>
internal sealed class ToolMeasurement(string name, string tool, string[] arguments, string expected) : IMeasurement
{
    public Figures Measure()
    {
        var start = new ProcessStartInfo(tool) { RedirectStandardOutput = true };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        int first = process.StandardOutput.Read();
        double milliseconds = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (first < 0 || !output.Contains(expected, StringComparison.Ordinal))
            throw new InvalidOperationException($"The output of the tool for '{string.Join(' ', arguments)}' is not as expected.");
        var figures = new Figures();
        figures.Add(name, milliseconds);
        return figures;
    }
}
