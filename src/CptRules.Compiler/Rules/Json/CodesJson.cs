using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>infusion/codes.json</c>.</summary>
internal sealed class CodesJson : RuleFileJson
{
    public required List<CodeEntry> Codes { get; init; }

    internal sealed class CodeEntry
    {
        public required CodeKey Code { get; init; }

        public string? Label { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? Through { get; init; }

        public string? TypeOfService { get; init; }

        public string? Betos { get; init; }

        public string? ClinicalClass { get; init; }

        public List<HistoryEntry>? History { get; init; }

        public required List<string> Sources { get; init; }
    }

    internal sealed class HistoryEntry
    {
        public required DateOnly Date { get; init; }

        public required string Event { get; init; }
    }
}
