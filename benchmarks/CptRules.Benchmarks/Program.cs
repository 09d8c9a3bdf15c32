using CptRules.Benchmarks.Commands;
using CptRules.Benchmarks.Measuring;

const string usage = """
    Usage: one of
      ratios                     prints all figures, one "name value" per line
      results                    prints all figures and keeps them as benchmarks/results/DATE.json
      chart                      draws the newest kept results, and writes the tables in README.md and docs/performance.md
      load [RULES]               measures the load of a rule set file
      build SOURCE...            measures the compilation of published tables
      aot TOOL [RULES]           measures the start of the natively compiled tool
      --filter '*Validate*'      runs benchmarks of BenchmarkDotNet, with its arguments; --list flat lists them
    See benchmarks/README.md.
    """;

return args switch
{
    [Harness.MeasureArgument, ..] => MeasureCommand.Run(args[1..]),
    ["ratios"] => RatiosCommand.Run(save: false),
    ["results"] => RatiosCommand.Run(save: true),
    ["chart"] => ChartCommand.Run(),
    ["load", ..] => FigureCommands.Load(args[1..]),
    ["build", ..] => FigureCommands.Build(args[1..]),
    ["aot", ..] => FigureCommands.Aot(args[1..]),
    [['-', ..], ..] => PhasesCommand.Run(args),
    _ => Fail(usage),
};

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 2;
}
