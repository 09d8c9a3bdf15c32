using System.Text.Json.Serialization;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/pairs.json</c>.</summary>
internal sealed class PairsJson : RuleFileJson
{
    public required SettingSources Sources { get; init; }

    /// <summary>The first day of the edition. A row without a first day was in force by then, or had ended.</summary>
    public required DateOnly InForceBy { get; init; }

    public required List<PairEntry> Pairs { get; init; }

    internal sealed class SettingSources
    {
        public required string Practitioner { get; init; }

        public required string OutpatientHospital { get; init; }

        /// <summary>The source of every known first day.</summary>
        public required string From { get; init; }
    }

    internal sealed class PairEntry
    {
        [JsonPropertyName("column1")]
        public required CodeKey Column1 { get; init; }

        [JsonPropertyName("column2")]
        public required CodeKey Column2 { get; init; }

        /// <summary>The first day; null if it is not known.</summary>
        public DateOnly? From { get; init; }

        public DateOnly? Through { get; init; }

        /// <summary>The modifier indicator; null if the setting has no such row.</summary>
        public int? Practitioner { get; init; }

        public int? OutpatientHospital { get; init; }

        public required PairRationale Rationale { get; init; }
    }
}
