using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace CptRules.Benchmarks.Commands;

/// <summary>Hands the arguments to BenchmarkDotNet, and fails if a benchmark did.</summary>
internal static class PhasesCommand
{
    public static int Run(string[] args)
    {
        // As in the launches of this program itself, so that all figures are under the same collector.
        IConfig config = DefaultConfig.Instance.AddJob(Job.Default.WithGcConcurrent(false).AsMutator());
        Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(PhasesCommand).Assembly).Run(args, config)];
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
