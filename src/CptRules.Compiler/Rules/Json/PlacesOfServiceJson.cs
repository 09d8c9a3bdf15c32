using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>places-of-service.json</c>.</summary>
internal sealed class PlacesOfServiceJson : OwnFileJson
{
    public required List<PlaceOfServiceEntry> Rows { get; init; }

    internal sealed class PlaceOfServiceEntry
    {
        public required string Place { get; init; }

        public required string Label { get; init; }

        /// <summary>Whether the fee schedule pays its facility amount there; null if that is not known.</summary>
        public bool? Facility { get; init; }

        public bool Hospital { get; init; }

        public bool Telehealth { get; init; }

        /// <summary>The last day on which a telehealth visit there needs a telehealth modifier.</summary>
        public DateOnly? ModifierThrough { get; init; }

        /// <summary>The classes of visits that the place fits.</summary>
        public List<CodeClass>? Visits { get; init; }

        public required string Source { get; init; }
    }
}
