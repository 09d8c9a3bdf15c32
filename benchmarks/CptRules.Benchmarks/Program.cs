using CptRules.Benchmarks.Commands;
using CptRules.Benchmarks.Measuring;

return args switch
{
    [Launches.Hidden, ..] => LaunchCommand.Run(args[1..]),
    ["ratios"] => RatiosCommand.Run(save: false),
    ["results"] => RatiosCommand.Run(save: true),
    ["chart"] => ChartCommand.Run(),
    ["load", ..] => LoadCommand.Run(args[1..]),
    ["build", ..] => BuildCommand.Run(args[1..]),
    ["aot", ..] => NativeToolCommand.Run(args[1..]),
    [['-', ..], ..] => PhasesCommand.Run(args),
    _ => UsageCommand.Run(),
};
