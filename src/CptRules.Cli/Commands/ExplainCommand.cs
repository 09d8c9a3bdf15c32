using System.CommandLine;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules explain</c>: all that a rule set knows of one code.</summary>
internal static class ExplainCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var code = new Argument<string>("CODE") { Description = "A procedure code, in upper or lower case." };
        Option<string?> rules = Arguments.Rules();
        Option<string?> on = Arguments.On();
        Option<string?> setting = Arguments.AskedSetting();
        var format = new Option<string>("--format")
        {
            Description = "'text' for people, 'json' for programs: one object with all its keys always there, null or empty where nothing is known; "
                + "they are the properties of CodeFacts in camelCase, and release.",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json);

        var command = new Command("explain", "Show all that a rule set knows of one code on a day. Exit code 0: shown, 1: the code is unknown, 2: bad usage.") { code, rules, on, setting, format };
        command.SetAction(parsed =>
        {
            string asked = CodeQuery.Parse(parsed.GetRequiredValue(code));
            LookupContext context = LookupContext.Of(RuleSets.Open(parsed.GetValue(rules)), parsed.GetValue(on), parsed.GetValue(setting));
            if (context.Find(asked) is not { } facts)
            {
                environment.Error.WriteLine($"cptrules: {SafeText.Of(CodeQuery.UnknownMessage(asked, context.Rules.Release))}");
                return ExitCode.UnknownCode;
            }

            if (parsed.GetValue(format) == Json)
                CodeFactsJsonRenderer.Write(environment.Output, context, facts);
            else
                CodeFactsRenderer.Write(new Page(output, environment.Terminal), context, facts);
            return ExitCode.Clean;
        });
        return command;
    }
}
