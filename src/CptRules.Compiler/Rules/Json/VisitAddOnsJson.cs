using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>visit-add-ons.json</c>.</summary>
internal sealed class VisitAddOnsJson : OwnFileJson
{
    public required List<VisitAddOnEntry> Rows { get; init; }

    internal sealed class VisitAddOnEntry
    {
        public required CodeKey Code { get; init; }

        /// <summary>The first day on which the services of <see cref="ExemptWith"/> count.</summary>
        public required DateOnly ExemptFrom { get; init; }

        public required List<string> ExemptWith { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }
    }
}
