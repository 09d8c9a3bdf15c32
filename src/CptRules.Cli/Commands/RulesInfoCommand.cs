using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules info</c>: shows the release of a rule set and its sources.</summary>
internal static class RulesInfoCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "A rule set. Default: the embedded one.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("info", "Show the name, the window and the sources of a rule set. Exit code 0: shown, 2: bad usage.")
        { file };
        command.SetAction(parsed =>
        {
            RuleSet rules = RuleSetFile.Open(parsed.GetValue(file));
            ReleaseRenderer.Write(Consoles.Of(output, environment.Terminal), environment.Terminal, rules);
            return ExitCode.Clean;
        });
        return command;
    }
}
