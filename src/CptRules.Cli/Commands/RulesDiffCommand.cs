using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Cli.Rendering.Diff;
using CptRules.Compiler.Diff;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules diff</c>: shows the changes from one rule set to another.</summary>
internal static class RulesDiffCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var old = new Argument<string>("OLD") { Description = "The older rule set." };
        var @new = new Argument<string>("NEW") { Description = "The newer rule set." };
        Option<string> format = Arguments.Format(
            "'text' for people, with the first twenty changes of each kind; 'json' for programs, with all changes.",
            Arguments.Text,
            Arguments.Json);
        var codes = new Option<string?>("--codes")
        {
            Description = "A file of procedure codes to limit the comparison to, separated by spaces, commas or line ends, with comments "
                + "from # on. "
                + "A pair or an add-on edit is shown if one of its two codes is in the file.",
            HelpName = "FILE",
        };

        var command = new Command(
            "diff",
            "Show the changes between two rule sets, each on the last day of its window; a set without dated tables has no such day, and "
                + "what has not "
                + "ended is in force. Exit code 0: shown, with or without changes, 2: bad usage.")
        { old, @new, format, codes };
        command.SetAction(parsed =>
        {
            IReadOnlySet<string>? only = parsed.GetValue(codes) is { } file ? CodeListFile.Read(file) : null;
            RuleSet older = RuleSetFile.Open(parsed.GetRequiredValue(old));
            RuleSet newer = RuleSetFile.Open(parsed.GetRequiredValue(@new));
            RuleSetDiff diff = RuleSetDiff.Compare(older, newer, only);
            foreach (string code in diff.Selection?.Where(code => !diff.Old.Contains(code) && !diff.New.Contains(code)) ?? [])
                environment.Error.WriteLine($"cptrules: neither rule set contains {code}.");
            if (parsed.GetValue(format) == Arguments.Json)
                DiffJsonRenderer.Write(environment.Output, diff);
            else
                DiffTextRenderer.Write(new TextPage(Consoles.Of(output, environment.Terminal), environment.Terminal), diff);
            return ExitCode.Clean;
        });
        return command;
    }
}
