using System.CommandLine;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules</c>: what is done with rule sets.</summary>
internal static class RulesCommand
{
    public static Command Create(Surroundings surroundings, TextWriter output) =>
        new("rules", "Compile, show, check and compare rule sets.")
        {
            RulesBuildCommand.Create(surroundings, output),
            RulesInfoCommand.Create(surroundings, output),
            RulesVerifyCommand.Create(surroundings, output),
            RulesDiffCommand.Create(surroundings, output),
        };
}
