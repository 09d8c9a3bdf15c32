using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>The codes that a comparison is limited to, or all codes.</summary>
internal sealed class CodeSelection(IReadOnlySet<CodeKey>? codes)
{
    /// <summary>Ascending; null for all codes.</summary>
    public IReadOnlyList<CodeKey>? Codes { get; } = codes is null ? null : [.. codes.Order()];

    public bool Contains(CodeKey code) => codes is null || codes.Contains(code);

    /// <summary>
    /// Whether an edit between two codes is compared. One code is enough, because the edit applies to claims with either code.
    /// </summary>
    public bool ContainsEither(CodeKey code, CodeKey other) => codes is null || codes.Contains(code) || codes.Contains(other);
}

/// <summary>A code and its ids in the two sets; -1 where a set does not contain it.</summary>
internal readonly record struct CodeMatch(CodeKey Code, int Old, int New)
{
    /// <summary>The codes of both sets, ascending.</summary>
    public static IReadOnlyList<CodeMatch> Of(ComparedRuleSet older, ComparedRuleSet newer) =>
    [
        .. older.Data.Codes.Concat(newer.Data.Codes).Select(record => record.Key).Distinct().Order()
            .Select(code => new CodeMatch(code, older.Data.FindCode(code), newer.Data.FindCode(code))),
    ];
}
