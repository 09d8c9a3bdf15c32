namespace CptRules.Benchmarks.Results;

/// <summary>An engine in the tables and in the chart.</summary>
/// <param name="Name">The first word of the names of its figures.</param>
/// <param name="Label">The engine and what it checks.</param>
internal sealed record ShownEngine(string Name, string Label)
{
    public const string Library = "validate";
    public const string Floor = "floor";
    public const string HandWritten = "handwritten";

    /// <summary>All engines, from the fastest to the slowest.</summary>
    public static IReadOnlyList<ShownEngine> All { get; } =
    [
        new(Floor, "floor: reads every field, one lookup per line, checks nothing"),
        new(Library, "CptRules, all rules"),
        new("fluentvalidation", "FluentValidation, four kinds of rules"),
        new("nrules", "NRules, four kinds of rules"),
        new("rulesengine", "RulesEngine, four kinds of rules"),
        new(HandWritten, "hand-written checks: dictionaries and LINQ, the rules of practitioner claims"),
    ];

    /// <summary>The engines of the short table.</summary>
    public static IReadOnlyList<ShownEngine> Short { get; } = [.. All.Where(engine => engine.Name is Floor or Library or HandWritten)];
}
