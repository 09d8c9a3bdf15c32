namespace CptRules.Benchmarks.Commands;

/// <summary>Says what can be asked for.</summary>
internal static class UsageCommand
{
    private const string Text = """
        Usage: one of
          ratios                     all figures, on standard output, one "name value" per line
          results                    the same, and kept as benchmarks/results/DATE.json
          chart                      draws the newest kept results, and writes them into README.md
          load [RULES]               what it costs to load a rule set file
          build SOURCE...            what it costs to compile published tables
          aot TOOL [RULES]           how soon the natively compiled tool answers
          --filter '*Validate*'      benchmarks of BenchmarkDotNet, with its arguments; --list flat names them
        benchmarks/README.md says more.
        """;

    public static int Run()
    {
        Console.Error.WriteLine(Text);
        return 2;
    }
}
