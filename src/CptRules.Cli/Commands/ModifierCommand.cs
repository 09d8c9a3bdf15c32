using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules modifier</c>: shows the facts of one modifier.</summary>
internal static class ModifierCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var modifier = new Argument<string>("MODIFIER") { Description = "A modifier, in upper or lower case." };
        Option<string?> rules = Arguments.Rules();
        Option<string?> on = Arguments.On();
        Option<string?> setting = Arguments.Setting("Only the rules of this care setting. Default: those of every setting.");
        Option<string> format = Arguments.Format(
            "'text' for people, 'json' for programs: one object that always has all its keys, null or empty without a value.",
            Arguments.Text,
            Arguments.Json);

        var command = new Command(
            "modifier",
            "Show the facts of one modifier on a day. Exit code 0: shown, 1: the modifier is unknown, 2: bad usage.")
        { modifier, rules, on, setting, format };
        command.SetAction(parsed =>
        {
            string query = ModifierQuery.Parse(parsed.GetRequiredValue(modifier));
            RuleSet ruleSet = RuleSetFile.Open(parsed.GetValue(rules));
            LookupContext context = LookupContext.Of(ruleSet, parsed.GetValue(on), parsed.GetValue(setting));
            if (ruleSet.FindModifier(query) is not { } facts)
            {
                environment.Error.WriteLine($"cptrules: {SafeText.Of(ModifierQuery.UnknownMessage(query, ruleSet.Release))}");
                return ExitCode.UnknownCode;
            }

            if (parsed.GetValue(format) == Arguments.Json)
                ModifierJsonRenderer.Write(environment.Output, context, facts);
            else
                ModifierRenderer.Write(Consoles.Page(output, environment.Terminal), context, facts);
            return ExitCode.Clean;
        });
        return command;
    }
}
