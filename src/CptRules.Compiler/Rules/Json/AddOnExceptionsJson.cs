using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>add-on-exceptions.json</c>.</summary>
internal sealed class AddOnExceptionsJson : OwnFileJson
{
    public required List<ExceptionEntry> GroupExceptions { get; init; }

    internal sealed class ExceptionEntry
    {
        public required CodeKey Code { get; init; }

        public required string Reason { get; init; }

        public required string Source { get; init; }
    }
}
