using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>most-billed.json</c>.</summary>
internal sealed class MostBilledJson : OwnFileJson
{
    public required string Source { get; init; }

    public required List<CodeKey> Codes { get; init; }
}
