using CptRules.Data;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The shape of <c>explicit-modifier-lists.json</c>.</summary>
internal sealed class ExplicitModifierListsJson : OwnFileJson
{
    public required List<Row> Lists { get; init; }

    internal sealed class Row
    {
        public required CodeKey Code { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }

        public required List<ModifierKey> Modifiers { get; init; }
    }
}
