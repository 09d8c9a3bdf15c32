namespace CptRules.Compiler.Rules.Json;

/// <summary>A file that is part of every rule set, and that lists its own sources.</summary>
internal abstract class OwnFileJson : RuleFileJson
{
    public required List<SourceJson> Sources { get; init; }
}
