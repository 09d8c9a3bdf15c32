using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using CptRules.Cli.Commands;
using CptRules.Cli.Rendering;

namespace CptRules.Cli;

/// <summary>Runs the tool: from arguments to exit code.</summary>
internal static class CommandLineApp
{
    public static int Run(string[] args, ToolEnvironment environment)
    {
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        try
        {
            // No response files: an argument that begins with @ is the name of a file.
            ParseResult parsed = Root(environment, output).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (args.Length == 0)
            {
                var toError = new InvocationConfiguration { Output = environment.Error, Error = environment.Error };
                Root(environment, environment.Error).Parse(["--help"]).Invoke(toError);
                return ExitCode.Usage;
            }

            IReadOnlyList<string> unknown = UnknownOptions.Of(parsed);
            if (parsed.Action is ParseErrorAction || (unknown.Count > 0 && parsed.Action is not HelpAction))
                return Refuse(unknown, parsed, environment.Error);
            return parsed.Invoke(
                new InvocationConfiguration { Output = output, Error = environment.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UsageException e)
        {
            environment.Error.WriteLine($"cptrules: {SafeText.Of(e.Message)}");
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"cptrules: {SafeText.Of(e.Message)}");
            return ExitCode.Usage;
        }
    }

    // A RootCommand would have the name of the assembly. The assembly cannot be called cptrules like the tool, because file systems that
    // ignore case cannot distinguish cptrules.dll and CptRules.dll, the library.
    private static Command Root(ToolEnvironment environment, TextWriter output) =>
        new("cptrules", "Checks medical claims against published claim edits, offline, each line by the rules of its own date of service.")
        {
            new HelpOption { Recursive = true },
            new VersionOption(),
            ValidateCommand.Create(environment, output),
            ExplainCommand.Create(environment, output),
            PairCommand.Create(environment, output),
            ModifierCommand.Create(environment, output),
            RulesCommand.Create(environment, output),
        };

    private static int Refuse(IReadOnlyList<string> unknown, ParseResult parsed, TextWriter error)
    {
        foreach (string option in unknown)
            error.WriteLine($"cptrules: Unknown option '{SafeText.Of(option)}'.");
        foreach (string message in parsed.Errors.Select(e => e.Message).Distinct())
            error.WriteLine($"cptrules: {SafeText.Of(message)}");
        error.WriteLine("Run 'cptrules --help' or 'cptrules COMMAND --help' for commands and options.");
        return ExitCode.Usage;
    }
}
