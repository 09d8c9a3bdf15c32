using System.CommandLine;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules info</c>: what a rule set is and what it was compiled from.</summary>
internal static class RulesInfoCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var file = new Argument<string?>("FILE") { Description = "A rule set. Default: the embedded one.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("info", "Show the name, the window and the sources of a rule set.") { file };
        command.SetAction(parsed =>
        {
            RuleSet rules = RuleSets.Open(parsed.GetValue(file));
            ReleaseRenderer.Write(Consoles.Of(output, environment.Terminal), environment.Terminal, rules.Release);
            return ExitCode.Clean;
        });
        return command;
    }
}
