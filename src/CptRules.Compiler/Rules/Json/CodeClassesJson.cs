using CptRules.Data.Lists;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>code-classes.json</c>.</summary>
internal sealed class CodeClassesJson : OwnFileJson
{
    /// <summary>The classes by name.</summary>
    public required Dictionary<string, CodeClassEntry> Classes { get; init; }

    /// <summary>The codes of the row and of the classes that it includes, without some.</summary>
    internal sealed class CodeClassEntry
    {
        public required string Reason { get; init; }

        public required string Source { get; init; }

        /// <summary>The names of other classes.</summary>
        public List<string>? Includes { get; init; }

        public List<string>? Codes { get; init; }

        /// <summary>Codes that the class does not have.</summary>
        public List<string>? Except { get; init; }
    }
}
