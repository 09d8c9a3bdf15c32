using System.CommandLine;
using CptRules.Cli.Rendering;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules pair</c>: which PTP edits stand between two codes.</summary>
internal static class PairCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var codes = new Argument<string[]>("CODE") { Description = "Two procedure codes, in upper or lower case and in any order.", Arity = new ArgumentArity(2, 2) };
        Option<string?> rules = Arguments.Rules();
        Option<string?> on = Arguments.On();
        Option<string?> setting = Arguments.AskedSetting();

        var command = new Command("pair", "Show which edits stand between two codes on a day, and all that ever did. Exit code 0: shown, 1: a code is unknown, 2: bad usage.") { codes, rules, on, setting };
        command.SetAction(parsed =>
        {
            string[] asked = [.. parsed.GetRequiredValue(codes).Select(CodeQuery.Parse)];
            LookupContext context = LookupContext.Of(RuleSets.Open(parsed.GetValue(rules)), parsed.GetValue(on), parsed.GetValue(setting));
            string[] unknown = [.. asked.Distinct().Where(code => context.Find(code) is null)];
            foreach (string code in unknown)
                environment.Error.WriteLine($"cptrules: {SafeText.Of(CodeQuery.UnknownMessage(code, context.Rules.Release))}");

            // That nothing is known between codes that are not known would read like an answer.
            if (unknown.Length == 0 || context.PairsEver(asked[0], asked[1]).Count > 0)
                PairRenderer.Write(new Page(output, environment.Terminal), context, asked[0], asked[1]);
            return unknown.Length == 0 ? ExitCode.Clean : ExitCode.UnknownCode;
        });
        return command;
    }
}
