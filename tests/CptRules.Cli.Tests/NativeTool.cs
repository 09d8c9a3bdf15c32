using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CptRules.Cli.Tests;

/// <summary>The tool compiled ahead of time, if an environment variable has its path.</summary>
internal static class NativeTool
{
    private const string Variable = "CPTRULES_NATIVE_TOOL";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly string? Program = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Skips the test if there is none.</summary>
    public static void IsNeeded() => Skipping.When(string.IsNullOrEmpty(Program), "The tool is not compiled ahead: .ci/aot FOLDER does "
        + $"it, and {Variable} names what comes of it.");

    [SuppressMessage(
        "Reliability",
        "CA2025:Do not pass 'IDisposable' instances into unawaited tasks",
        Justification = "Both are awaited before the process is disposed.")]
    public static ToolRun Run(string[] args, string input = "")
    {
        var start = new ProcessStartInfo(
            Program!) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in args)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("The tool did not come to an end.");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
