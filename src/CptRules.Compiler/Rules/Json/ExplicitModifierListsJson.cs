using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>explicit-modifier-lists.json</c>.</summary>
internal sealed class ExplicitModifierListsJson : OwnFileJson
{
    public required List<ListEntry> Lists { get; init; }

    internal sealed class ListEntry
    {
        public required CodeKey Code { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }

        public required List<ModifierKey> Modifiers { get; init; }
    }
}
