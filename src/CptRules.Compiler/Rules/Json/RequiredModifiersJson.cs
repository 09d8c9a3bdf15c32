using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>required-modifiers.json</c>.</summary>
internal sealed class RequiredModifiersJson : OwnFileJson
{
    public required List<RequiredEntry> Rows { get; init; }

    public required List<DisciplineEntry> Disciplines { get; init; }

    /// <summary>Either one of several modifiers, or an origin-destination pair.</summary>
    internal sealed class RequiredEntry
    {
        public required string Name { get; init; }

        public required List<CareSetting> Settings { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Through { get; init; }

        public List<string>? Classes { get; init; }

        public List<string>? Codes { get; init; }

        /// <summary>The MPFS multiple-procedure indicator of further codes.</summary>
        public string? MultipleProcedures { get; init; }

        public List<ModifierKey>? OneOf { get; init; }

        public bool OriginDestination { get; init; }

        /// <summary>Modifiers of lines that need none of the others.</summary>
        public List<ModifierKey>? ExcusedBy { get; init; }

        public required Severity Severity { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }
    }

    /// <summary>A therapy discipline and its evaluation codes.</summary>
    internal sealed class DisciplineEntry
    {
        public required string Name { get; init; }

        public required ModifierKey Modifier { get; init; }

        public required List<string> Codes { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }
    }
}
