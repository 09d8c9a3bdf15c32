using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/unit-limits.json</c>.</summary>
internal sealed class UnitLimitsJson : RuleFileJson
{
    public required List<LimitTable> Tables { get; init; }

    internal sealed class LimitTable
    {
        public required CareSetting Setting { get; init; }

        public required DateOnly Date { get; init; }

        public required string Source { get; init; }

        public required List<LimitEntry> Rows { get; init; }
    }

    internal sealed class LimitEntry
    {
        public required CodeKey Code { get; init; }

        public required int Limit { get; init; }

        public required int Mai { get; init; }

        public string? Rationale { get; init; }
    }
}
