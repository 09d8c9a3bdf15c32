using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>modifiers.json</c>.</summary>
internal sealed class ModifiersJson : OwnFileJson
{
    public required List<ModifierEntry> Modifiers { get; init; }

    public required List<ConflictEntry> Conflicts { get; init; }

    public required List<NeedEntry> Needs { get; init; }

    internal sealed class ModifierEntry
    {
        public required ModifierKey Modifier { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Through { get; init; }

        public required ModifierClass Class { get; init; }

        public required string Label { get; init; }

        public required string Source { get; init; }
    }

    /// <summary>Either one modifier with each of several others, or any two of a group.</summary>
    internal sealed class ConflictEntry
    {
        public required Severity Severity { get; init; }

        public required string Why { get; init; }

        public ModifierKey? Modifier { get; init; }

        public List<ModifierKey>? With { get; init; }

        public List<ModifierKey>? AnyTwoOf { get; init; }

        public List<CareSetting>? Settings { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Through { get; init; }

        public required string Source { get; init; }
    }

    /// <summary>A modifier that is billed with one of others.</summary>
    internal sealed class NeedEntry
    {
        public required ModifierKey Modifier { get; init; }

        public required List<ModifierKey> OneOf { get; init; }

        public List<CareSetting>? Settings { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Through { get; init; }

        public required string Why { get; init; }

        public required string Source { get; init; }
    }
}
