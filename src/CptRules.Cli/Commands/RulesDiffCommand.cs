using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Cli.Rendering.Diff;
using CptRules.Compiler.Diff;
using CptRules.Data.Keys;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules diff</c>: what changed from one rule set to another.</summary>
internal static class RulesDiffCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var old = new Argument<string>("OLD") { Description = "The older rule set." };
        var @new = new Argument<string>("NEW") { Description = "The newer rule set." };
        var format = new Option<string>("--format")
        {
            Description = "'text' for people, with the first twenty of each kind of change; 'json' for programs, with all of them.",
            HelpName = $"{Text}|{Json}",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json);
        var codes = new Option<string?>("--codes")
        {
            Description = "A file of procedure codes to narrow the answer to, separated by spaces, commas or line ends, with remarks from # on. "
                + "A pair or an add-on edit is shown if one of its two codes is in the file.",
            HelpName = "FILE",
        };

        var command = new Command(
            "diff",
            "Say what changed between two rule sets, each looked at on the last day of its window (without dated tables: by what has not ended). Exit code 0: said, whether anything changed or not, 2: bad usage.")
        { old, @new, format, codes };
        command.SetAction(parsed =>
        {
            IReadOnlySet<CodeKey>? only = parsed.GetValue(codes) is { } file ? CodeListFile.Read(file) : null;
            RuleSetDiff diff = RuleSetDiff.Of(RuleSets.Open(parsed.GetRequiredValue(old)), RuleSets.Open(parsed.GetRequiredValue(@new)), only);
            foreach (CodeKey code in diff.Selection.Codes?.Where(code => !diff.Old.Names(code) && !diff.New.Names(code)) ?? [])
                environment.Error.WriteLine($"cptrules: neither rule set knows {code}.");
            if (parsed.GetValue(format) == Json)
                DiffJsonRenderer.Write(environment.Output, diff);
            else
                DiffTextRenderer.Write(new Page(output, environment.Terminal), diff);
            return ExitCode.Clean;
        });
        return command;
    }
}
