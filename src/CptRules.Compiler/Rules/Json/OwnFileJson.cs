namespace CptRules.Compiler.Rules.Json;

/// <summary>A file that is compiled into every rule set and so lists its own sources.</summary>
internal abstract class OwnFileJson : RuleFileJson
{
    public required List<SourceJson> Sources { get; init; }
}
