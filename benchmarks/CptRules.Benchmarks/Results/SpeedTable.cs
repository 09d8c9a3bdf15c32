using System.Globalization;

namespace CptRules.Benchmarks.Results;

/// <summary>The table of README: nanoseconds a clean claim of twelve lines, and how many times Validate each is.</summary>
internal static class SpeedTable
{
    private static readonly (string Name, string Label)[] Engines =
    [
        ("floor", "floor: touch every field, one look-up a line, judge nothing"),
        ("validate", "**CptRules, all rules**"),
        ("fluentvalidation", "FluentValidation, four kinds of rules"),
        ("nrules", "NRules, four kinds of rules"),
        ("rulesengine", "RulesEngine, four kinds of rules"),
        ("handwritten", "by hand, dictionaries and LINQ, all rules"),
    ];

    public static IEnumerable<string> Rows(ResultFile results) => Engines.Select(engine =>
    {
        double nanoseconds = results.Figures[$"{engine.Name}_ns_12"];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {engine.Label} | {nanoseconds:#,##0} | {nanoseconds / results.Figures["validate_ns_12"]:0.0} | {results.Figures[$"{engine.Name}_alloc_bytes_12"]:#,##0} |");
    });
}
