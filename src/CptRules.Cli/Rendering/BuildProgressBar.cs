using CptRules.Compiler;
using CptRules.Compiler.Reading;
using Spectre.Console;

namespace CptRules.Cli.Rendering;

/// <summary>A bar on standard error while a rule set is built, if standard error is a terminal.</summary>
internal static class BuildProgressBar
{
    public static T Run<T>(ToolEnvironment environment, Func<IProgress<BuildProgress>?, T> build)
    {
        if (!environment.Terminal.ErrorHasProgress)
            return build(null);
        return Consoles.OfProgress(environment.Error, environment.Terminal).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context => build(new Bar(context.AddTask(Text(BuildStep.Read), maxValue: 1))));
    }

    private static string Text(BuildStep step) => step switch
    {
        BuildStep.Read => "Reading the published files",
        BuildStep.Check => "Checking the tables",
        _ => "Writing and verifying the rule set",
    };

    private sealed class Bar(ProgressTask task) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value)
        {
            task.Description = Text(value.Step);
            task.Value = value.Share;
            task.IsIndeterminate = value.Step != BuildStep.Read;
        }
    }
}
