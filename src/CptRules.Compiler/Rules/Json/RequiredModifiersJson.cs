using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>required-modifiers.json</c>.</summary>
internal sealed class RequiredModifiersJson : OwnFileJson
{
    public required List<RequiredEntry> Rows { get; init; }

    /// <summary>Either one of several modifiers, or an origin-destination pair.</summary>
    internal sealed class RequiredEntry
    {
        public required string Name { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }

        public required List<string> Codes { get; init; }

        public List<ModifierKey>? OneOf { get; init; }

        public bool OriginDestination { get; init; }
    }
}
