using System.Diagnostics;

namespace CptRules.Benchmarks.Measuring;

/// <summary>Measures named figures, one value of each every time it runs.</summary>
internal interface IMeasurement
{
    Figures Measure();
}

/// <summary>Repeats measurements. All commands that print figures use it.</summary>
internal static class Harness
{
    /// <summary>The first argument of a process that runs one measurement and prints its figures.</summary>
    public const string MeasureArgument = "--measure";

    /// <summary>Repeats a measurement in this process.</summary>
    /// <param name="count">Repetitions that count.</param>
    /// <param name="warmUp">Repetitions before, whose figures are dropped.</param>
    public static Figures Repeat(IMeasurement measurement, int count, int warmUp = 0)
    {
        for (int i = 0; i < warmUp; i++)
            measurement.Measure();
        return Figures.Combine([.. Enumerable.Range(0, count).Select(_ => measurement.Measure())]);
    }

    /// <summary>Repeats a measurement, each time in a new process, and reports progress on standard error.</summary>
    /// <remarks>The same code can be 40 % faster or slower from one process to the next.</remarks>
    /// <param name="count">Processes, one after the other.</param>
    /// <param name="commandLine">The name of the measurement, then its arguments.</param>
    /// <exception cref="InvalidOperationException">A process failed.</exception>
    public static Figures RepeatInNewProcesses(int count, params string[] commandLine)
    {
        var launches = new Figures[count];
        for (int i = 0; i < count; i++)
        {
            long start = Stopwatch.GetTimestamp();
            launches[i] = Launch(commandLine);
            Console.Error.WriteLine($"Launch {i + 1} of {count}, {commandLine[0]}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s");
        }

        return Figures.Combine(launches);
    }

    private static Figures Launch(string[] commandLine)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(Harness).Assembly.Location);
        start.ArgumentList.Add(MeasureArgument);
        foreach (string argument in commandLine)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Figures.Parse(output)
            : throw new InvalidOperationException($"A process that measures {commandLine[0]} ended with exit code {process.ExitCode}.");
    }
}
