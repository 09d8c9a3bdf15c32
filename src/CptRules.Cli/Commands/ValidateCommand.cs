using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Cli.Rendering.Html;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules validate</c>: checks the claims of files or of standard input.</summary>
internal static class ValidateCommand
{
    private const string Ndjson = "ndjson";
    private const string Html = "html";

    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "Claims as JSON: one a line, an array, or objects one after the other. '-' or no file reads standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string?> rules = Arguments.Rules();
        Option<string> format = Arguments.Format(
            "'text' for people, 'ndjson' for programs: one result line for each claim, in order; 'html' for a browser: one page without "
                + "other files.",
            Arguments.Text,
            Ndjson,
            Html);
        Option<string?> setting = Arguments.Setting("The care setting of claims that name none.");
        var profile = new Option<string?>("--profile")
        {
            Description = "A payer profile: other severities for rules, or rules that are off. Either the name of a built-in one, "
                + $"{string.Join(" or ", ValidationOptions.BuiltInNames)}, or a file. A name wins over a file: write ./commercial for a "
                + "file called commercial.",
            HelpName = "NAME|FILE",
        };

        var command = new Command(
            "validate",
            "Check claims. Exit code 0: no errors, 1: errors, 2: bad usage, 3: some input was not a claim.")
        { files, rules, format, setting, profile };
        command.SetAction(parsed =>
        {
            IReadOnlyList<InputFile> inputs = InputFile.Of(parsed.GetValue(files) ?? [], environment.Input);
            RuleSet ruleSet = RuleSetFile.Open(parsed.GetValue(rules));
            var validator = new ClaimValidator(ruleSet, ProfileFile.Open(parsed.GetValue(profile)));
            CareSetting defaultSetting =
                CareSettingNames.TryParse(parsed.GetValue(setting), out CareSetting named) ? named : CareSetting.Practitioner;
            using var progress = new ProgressBar(environment, InputFile.TotalLength(inputs));
            var run = new ValidationRun(validator, defaultSetting, progress);
            if (parsed.GetValue(format) == Ndjson)
                return run.Run(inputs, environment.Output);
            using IClaimRenderer renderer = parsed.GetValue(format) == Html
                ? new HtmlRenderer(environment.Output, ruleSet, progress)
                : new TextRenderer(output, environment, ruleSet, progress);
            return run.Run(inputs, renderer);
        });
        return command;
    }
}
