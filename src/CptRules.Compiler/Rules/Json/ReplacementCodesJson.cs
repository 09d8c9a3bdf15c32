using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>replacement-codes.json</c>.</summary>
internal sealed class ReplacementCodesJson : OwnFileJson
{
    public required List<ReplacementEntry> Rows { get; init; }

    internal sealed class ReplacementEntry
    {
        public required List<string> Codes { get; init; }

        public required List<string> Use { get; init; }

        /// <summary>The care settings of the row; all without it.</summary>
        public List<CareSetting>? Settings { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }
    }
}
