using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/add-ons.json</c>.</summary>
internal sealed class AddOnsJson : RuleFileJson
{
    public required List<AddOnGroup> AddOns { get; init; }

    /// <summary>Rows of one add-on code that differ in the primary only.</summary>
    internal sealed class AddOnGroup
    {
        public required CodeKey AddOn { get; init; }

        public required int Type { get; init; }

        public required DateOnly From { get; init; }

        public DateOnly? Through { get; init; }

        public List<AddOnNotes>? Notes { get; init; }

        /// <summary>Codes, or CCCCC where the contractor defines the primary.</summary>
        public required List<string> Primaries { get; init; }

        public required string Source { get; init; }
    }
}
