using System.CommandLine;
using CptRules.Cli.Input;
using CptRules.Cli.Rendering;
using CptRules.Compiler;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules build</c>: compiles published files, or a folder of reviewable rules, into a rule set file.</summary>
internal static class RulesBuildCommand
{
    public static Command Create(ToolEnvironment environment, TextWriter output)
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "Published CMS files: folders, zip archives and loose files in any mix, of one or many quarters. Or one folder "
                + "of "
                + "reviewable rules, such as rules/ of the project.",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = new Option<string>("--out") { Description = "The rule set file to write.", HelpName = "FILE", Required = true };
        var name = new Option<string?>("--name")
        {
            Description = "The name of the release. Default: the quarter in which its window ends, such as 2024Q3, or the name in the "
                + "folder of rules.",
            HelpName = "N",
        };
        var previous = new Option<string?>("--previous")
        {
            Description = "The rule set before this one: stop if a table is more than 20 % smaller or larger than there.",
            HelpName = "FILE",
        };
        var accept = new Option<bool>("--accept-change")
        {
            Description = "Write the rule set even if a table has changed by more than that.",
        };
        var descriptions = new Option<bool>("--descriptions")
        {
            Description = "Keep the short descriptions of your CMS files, for your own reports under your own license. "
                + "Default: none is kept.",
        };
        var command = new Command(
            "build",
            "Compile published files into a rule set. Exit code 0: written, 2: bad usage, 4: stopped for a decision by a person, nothing "
                + "written.")
        { sources, target, name, previous, accept, descriptions };
        command.SetAction(parsed =>
        {
            var request = new BuildRequest(SourcesOf(parsed.GetRequiredValue(sources)), TargetOf(parsed.GetRequiredValue(target)))
            {
                Name = parsed.GetValue(name),
                KeepDescriptions = parsed.GetValue(descriptions),
                Previous = PreviousOf(parsed.GetValue(previous), parsed.GetValue(accept)),
            };
            if (request.Name is not null && string.IsNullOrWhiteSpace(request.Name))
                throw new UsageException("The name of the release is empty.");
            return Build(request, environment, output);
        });
        return command;
    }

    private static int Build(BuildRequest request, ToolEnvironment environment, TextWriter output)
    {
        try
        {
            BuildResult result = BuildProgressBar.Run(environment, progress => RuleSetBuilder.Build(request with { Progress = progress }));
            ReleaseRenderer.Write(Consoles.Of(output, environment.Terminal), environment.Terminal, result.Rules);
            var census = RuleSetCensus.Of(result.Rules);
            output.WriteLine($"{SafeText.Of(request.Path)}: {census}");
            // Output and error may be the same terminal, so the lines of one are complete before the other is written.
            output.Flush();
            foreach (string missing in census.MissingTables)
                environment.Error.WriteLine($"cptrules: {missing}");
            foreach (UnreadFile file in result.UnreadFiles)
                environment.Error.WriteLine($"cptrules: not read: {SafeText.Of(file.Origin)}: {SafeText.Of(file.Reason)}");
            return ExitCode.Clean;
        }
        catch (Exception e) when (e is RuleSourceException or InvalidRuleSetException)
        {
            environment.Error.WriteLine($"cptrules: {SafeText.Of(e.Message)}");
            environment.Error.WriteLine("Nothing was written.");
            return ExitCode.Stopped;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UsageException(e.Message, e);
        }
    }

    private static string[] SourcesOf(string[] sources)
    {
        if (Array.Find(sources, source => !Directory.Exists(source) && !File.Exists(source)) is { } missing)
            throw new UsageException($"{missing}: there is no such file or folder.");
        if (sources.Length > 1 && Array.Find(sources, RuleSetBuilder.IsRulesFolder) is { } rules)
            throw new UsageException($"{rules}: a folder of reviewable rules is compiled alone, without other sources.");
        return sources;
    }

    private static RuleSet? PreviousOf(string? path, bool isChangeAccepted)
    {
        if (path is null)
            return isChangeAccepted ? throw new UsageException("--accept-change has no effect without --previous.") : null;
        RuleSet previous = RuleSetFile.Open(path);
        return isChangeAccepted ? null : previous;
    }

    private static string TargetOf(string path)
    {
        if (path.Length == 0)
            throw new UsageException("The name of the target file is empty.");
        if (Directory.Exists(path))
            throw new UsageException($"{path}: a folder, not a file.");
        if (File.Exists(path) && !RuleSetBuilder.IsRuleSetFile(path))
            throw new UsageException($"{path}: not a rule set file, so it is not replaced; delete it first.");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Directory.Exists(folder) ? path : throw new UsageException($"{folder}: there is no such folder.");
    }
}
