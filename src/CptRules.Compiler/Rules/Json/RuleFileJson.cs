using System.Text.Json.Serialization;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The properties of every file of the rules folder for editors and reviewers.</summary>
internal abstract class RuleFileJson
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public string? Note { get; init; }
}
