using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/outpatient-status.json</c>.</summary>
internal sealed class OutpatientStatusJson : RuleFileJson
{
    public required List<StatusTable> Tables { get; init; }

    internal sealed class StatusTable
    {
        public required DateOnly Date { get; init; }

        public required string Source { get; init; }

        public required List<StatusEntry> Rows { get; init; }
    }

    internal sealed class StatusEntry
    {
        public required string Status { get; init; }

        public required List<CodeKey> Codes { get; init; }
    }
}
