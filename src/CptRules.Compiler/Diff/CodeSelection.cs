using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>The codes that a comparison is narrowed to, or all.</summary>
internal sealed class CodeSelection(IReadOnlySet<CodeKey>? codes)
{
    /// <summary>Ascending; null for all codes.</summary>
    public IReadOnlyList<CodeKey>? Codes { get; } = codes is null ? null : [.. codes.Order()];

    public bool Has(CodeKey code) => codes is null || codes.Contains(code);

    /// <summary>Whether a link between two codes concerns the selection: one of them is enough, since each edit of a pair judges claims of both.</summary>
    public bool HasEither(CodeKey code, CodeKey other) => codes is null || codes.Contains(code) || codes.Contains(other);
}
