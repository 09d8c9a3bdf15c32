using System.CommandLine;
using CptRules.Cli.Rendering;
using CptRules.Compiler;

namespace CptRules.Cli.Commands;

/// <summary><c>cptrules rules build</c>: compiles a folder of rule data into a rule set file.</summary>
internal static class RulesBuildCommand
{
    public static Command Create(Surroundings surroundings, TextWriter output)
    {
        var sources = new Argument<string[]>("SOURCE") { Description = "The folder of reviewable rules, such as rules/ of the project.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("--out") { Description = "The rule set file to write.", HelpName = "FILE", Required = true };
        var name = new Option<string?>("--name") { Description = "The name of the release. Default: the one that the source gives.", HelpName = "N" };
        var command = new Command("build", "Compile rule data. Exit code 0: written, 2: bad usage, 4: stopped for a person, nothing written.") { sources, target, name };
        command.SetAction(parsed =>
        {
            string source = SourceOf(parsed.GetRequiredValue(sources));
            string path = TargetOf(parsed.GetRequiredValue(target));
            string? release = parsed.GetValue(name);
            if (release is not null && string.IsNullOrWhiteSpace(release))
                throw new UsageException("The name of the release is empty.");
            try
            {
                RuleSet rules = RuleSetBuilder.Build(source, path, release);
                ReleaseRenderer.Write(Consoles.Of(output, surroundings.Terminal), surroundings.Terminal, rules.Release);
                output.WriteLine($"{SafeText.Of(path)}: {RuleSetCensus.Of(rules)}");
                return ExitCode.Clean;
            }
            catch (Exception e) when (e is RuleSourceException or InvalidRuleSetException)
            {
                surroundings.Error.WriteLine($"cptrules: {SafeText.Of(e.Message)}");
                surroundings.Error.WriteLine("Nothing was written.");
                return ExitCode.Stopped;
            }
            catch (UnauthorizedAccessException e)
            {
                throw new UsageException(e.Message, e);
            }
        });
        return command;
    }

    private static string SourceOf(string[] sources) => sources switch
    {
        [string only] when Directory.Exists(only) => only,
        [string only] => throw new UsageException($"{only}: there is no such folder."),
        _ => throw new UsageException("Give one source folder."),
    };

    private static string TargetOf(string path)
    {
        if (path.Length == 0)
            throw new UsageException("The name of the target file is empty.");
        if (Directory.Exists(path))
            throw new UsageException($"{path}: a folder, not a file.");
        if (File.Exists(path) && !RuleSetBuilder.IsRuleSetFile(path))
            throw new UsageException($"{path}: not a rule set file, and so not replaced; remove it first.");
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return Directory.Exists(folder) ? path : throw new UsageException($"{folder}: there is no such folder.");
    }
}
