namespace CptRules.Compiler.Rules.Json;

/// <summary>A published file or another authority. Rows refer to its id.</summary>
internal sealed class SourceJson
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Edition { get; init; }

    /// <summary>First day in force, for dated tables.</summary>
    public DateOnly? Date { get; init; }

    public string? Note { get; init; }
}
