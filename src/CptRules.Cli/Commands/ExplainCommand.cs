using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules explain</c>: shows the facts of one code.</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var code = new Argument<string>("CODE") { Description = "A procedure code, in upper or lower case." };
        Option<string?> rules = Arguments.Rules();
        Option<string?> on = Arguments.On();
        Option<string?> setting = Arguments.LookupSetting();
        Option<string> format = Arguments.Format(
            "'text' for people, 'json' for programs: one object that always has all its keys, null or empty without a value.",
            Arguments.Text,
            Arguments.Json);

        var command = new Command(
            "explain",
            "Show the facts of one code on a day. Exit code 0: shown, 1: the code is unknown, 2: bad usage.")
        { code, rules, on, setting, format };
        command.SetAction(parsed =>
        {
            string query = CodeQuery.Parse(parsed.GetRequiredValue(code));
            RuleSet ruleSet = RuleSetFile.Open(parsed.GetValue(rules));
            LookupContext context = LookupContext.Of(ruleSet, parsed.GetValue(on), parsed.GetValue(setting));
            if (context.Find(query) is not { } facts)
            {
                environment.Error.WriteLine($"cptrules: {SafeText.Of(CodeQuery.UnknownMessage(query, ruleSet.Release))}");
                return ExitCode.UnknownCode;
            }

            if (parsed.GetValue(format) == Arguments.Json)
                CodeFactsJsonRenderer.Write(environment.Output, context, facts);
            else
                CodeFactsRenderer.Write(Consoles.Page(output, environment.Terminal), context, facts);
            return ExitCode.Clean;
        });
        return command;
    }
}
