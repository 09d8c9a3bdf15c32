using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Compiler;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules verify</c>: checks every cross-reference of a rule set file.</summary>
internal static class RulesVerifyCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var file = new Argument<string>("FILE") { Description = "A rule set." };
        var command = new Command(
            "verify",
            "Check every cross-reference of a rule set. Exit code 0: consistent, 1: not a valid rule set, 2: cannot be read.")
        { file };
        command.SetAction(parsed =>
        {
            try
            {
                RuleSet rules = RuleSetFile.Load(parsed.GetRequiredValue(file));
                rules.Verify();
                output.WriteLine($"ok: {SafeText.Of(rules.Release.Name)}: {RuleSetCensus.Of(rules)}");
                return ExitCode.Clean;
            }
            catch (InvalidRuleSetException e)
            {
                environment.Error.WriteLine($"cptrules: {SafeText.Of(e.Message)}");
                return ExitCode.Errors;
            }
        });
        return command;
    }
}
