using System.Text;

namespace CptRules.Cli.Tests;

/// <summary>Runs the tool in this process.</summary>
internal static class Tool
{
    public static readonly TerminalFacts Redirected = new(OutputIsTerminal: false, ErrorIsTerminal: false, AllowsColor: true, Width: 80);
    public static readonly TerminalFacts Terminal = new(OutputIsTerminal: true, ErrorIsTerminal: true, AllowsColor: true, Width: 100);

    public static ToolRun Run(string[] args, string input = "", TerminalFacts? terminal = null, TimeProvider? time = null) =>
        Run(args, Encoding.UTF8.GetBytes(input), terminal, time);

    public static ToolRun Run(string[] args, byte[] input, TerminalFacts? terminal = null, TimeProvider? time = null)
    {
        using var stdin = new MemoryStream(input);
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter { NewLine = "\n" };
        int exit = CommandLineApp.Run(
            args, new ToolEnvironment(stdin, stdout, stderr, terminal ?? Redirected, time ?? TimeProvider.System));
        return new(exit, Encoding.UTF8.GetString(stdout.ToArray()).ReplaceLineEndings("\n"), stderr.ToString());
    }
}
