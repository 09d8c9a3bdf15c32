using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace CptRules.Benchmarks.Commands;

/// <summary>Runs BenchmarkDotNet with the arguments of the command line, and fails if a benchmark fails.</summary>
internal static class PhasesCommand
{
    public static int Run(string[] args)
    {
        // The same garbage collector as in the other commands.
        IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithGcConcurrent(false).AsMutator());
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(PhasesCommand).Assembly).Run(args, config)];
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
