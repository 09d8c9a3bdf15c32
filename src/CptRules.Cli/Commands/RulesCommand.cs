using System.CommandLine;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules</c>: the commands for rule sets.</summary>
internal static class RulesCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output) =>
        new("rules", "Compile, show, check and compare rule sets.")
        {
            RulesBuildCommand.Create(environment, output),
            RulesInfoCommand.Create(environment, output),
            RulesVerifyCommand.Create(environment, output),
            RulesDiffCommand.Create(environment, output),
        };
}
