using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>modifier-scope.json</c>.</summary>
internal sealed class ModifierScopeJson : OwnFileJson
{
    public required List<ScopeEntry> Rows { get; init; }

    /// <summary>One of In, NotIn and Bilateral, or none of them for every code.</summary>
    internal sealed class ScopeEntry
    {
        public required List<ModifierKey> Modifiers { get; init; }

        public List<CareSetting>? Settings { get; init; }

        public CodeSetEntry? In { get; init; }

        public CodeSetEntry? NotIn { get; init; }

        /// <summary>The MPFS bilateral indicator.</summary>
        public string? Bilateral { get; init; }

        /// <summary>Bill types to which the row does not apply, by their first two digits.</summary>
        public List<string>? ExceptBillTypes { get; init; }

        public required Severity Severity { get; init; }

        public required string Why { get; init; }

        public required string Source { get; init; }
    }

    internal sealed class CodeSetEntry
    {
        public List<string>? Classes { get; init; }

        public List<string>? Codes { get; init; }
    }
}
