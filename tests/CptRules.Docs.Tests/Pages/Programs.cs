using System.Diagnostics;

namespace CptRules.Docs.Tests.Pages;

/// <summary>Runs a program of the repository in a process of its own.</summary>
internal static class Programs
{
    /// <param name="assembly">The name of the assembly in the output folder of the tests.</param>
    /// <param name="folder">The current directory of the program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code, and what it printed, with line feeds only and without blanks at the ends of lines.</returns>
    public static (int Exit, string Output) Run(string assembly, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())));
    }
}
