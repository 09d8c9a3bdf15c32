using BenchmarkDotNet.Running;
using CptRules.Benchmarks.Phases;
using CptRules.Benchmarks.Ratios;
using CptRules.Benchmarks.Results;

switch (args)
{
    case [Launches.Hidden, ..]:
        return RatiosCommand.RunLaunch(args[1..]);
    case ["ratios"]:
        return RatiosCommand.Run(save: false);
    case ["results"]:
        return RatiosCommand.Run(save: true);
    case ["chart", ..]:
        return ChartCommand.Run(args[1..]);
    case ["load", ..]:
        return LoadCommand.Run(args[1..]);
    case ["build", ..]:
        return BuildBenchmark.Run(args[1..]);
    case ["aot", ..]:
        return NativeToolBenchmark.Run(args[1..]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Launches).Assembly).Run(args);
        return 0;
}
