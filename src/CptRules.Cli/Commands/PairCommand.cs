using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules pair</c>: shows the PTP edits between two codes.</summary>
internal static class PairCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var codes = new Argument<string[]>("CODE")
        {
            Description = "Two procedure codes, in upper or lower case and in any order.",
            Arity = new ArgumentArity(2, 2),
        };
        Option<string?> rules = Arguments.Rules();
        Option<string?> on = Arguments.On();
        Option<string?> setting = Arguments.LookupSetting();

        var command = new Command(
            "pair",
            "Show the PTP edits between two codes on a day, and all earlier and later ones. Exit code 0: shown, 1: a code is unknown, 2: "
                + "bad usage.")
        { codes, rules, on, setting };
        command.SetAction(parsed =>
        {
            string[] pair = [.. parsed.GetRequiredValue(codes).Select(CodeQuery.Parse)];
            RuleSet ruleSet = RuleSetFile.Open(parsed.GetValue(rules));
            LookupContext context = LookupContext.Of(ruleSet, parsed.GetValue(on), parsed.GetValue(setting));
            string[] unknown = [.. pair.Distinct().Where(code => context.Find(code) is null)];
            foreach (string code in unknown)
                environment.Error.WriteLine($"cptrules: {SafeText.Of(CodeQuery.UnknownMessage(code, ruleSet.Release))}");

            // For an unknown code, "no edit" would be misleading.
            if (unknown.Length == 0 || context.PairHistory(pair[0], pair[1]).Count > 0)
                PairRenderer.Write(Consoles.Page(output, environment.Terminal), context, pair[0], pair[1]);
            return unknown.Length == 0 ? ExitCode.Clean : ExitCode.UnknownCode;
        });
        return command;
    }
}
