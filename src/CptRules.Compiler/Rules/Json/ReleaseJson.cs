namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/release.json</c>.</summary>
internal sealed class ReleaseJson : RuleFileJson
{
    public required string Name { get; init; }

    public required bool Complete { get; init; }

    public required List<SourceJson> Sources { get; init; }
}
