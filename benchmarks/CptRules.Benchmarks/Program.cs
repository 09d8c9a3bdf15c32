using BenchmarkDotNet.Running;
using CptRules.Benchmarks;

if (args is ["load", ..])
    return LoadBenchmark.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
