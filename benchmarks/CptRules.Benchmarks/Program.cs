using BenchmarkDotNet.Running;
using CptRules.Benchmarks;

switch (args)
{
    case ["load", ..]:
        return LoadBenchmark.Run(args[1..]);
    case ["build", ..]:
        return BuildBenchmark.Run(args[1..]);
    case ["aot", ..]:
        return NativeToolBenchmark.Run(args[1..]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
