namespace CptRules.Benchmarks.Results;

/// <summary>The engines that README and the chart show, from the quickest to the slowest.</summary>
/// <param name="Name">What the names of its figures begin with.</param>
/// <param name="Label">What it is, and what it checks.</param>
internal sealed record ShownEngine(string Name, string Label)
{
    public const string Library = "validate";
    public const string Floor = "floor";

    public static IReadOnlyList<ShownEngine> All { get; } =
    [
        new(Floor, "floor: touch every field, one look-up per line, judge nothing"),
        new(Library, "CptRules, all rules"),
        new("fluentvalidation", "FluentValidation, four kinds of rules"),
        new("nrules", "NRules, four kinds of rules"),
        new("rulesengine", "RulesEngine, four kinds of rules"),
        new("handwritten", "by hand, dictionaries and LINQ, all rules"),
    ];
}
