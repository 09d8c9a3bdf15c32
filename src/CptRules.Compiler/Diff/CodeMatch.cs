using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A code and its ids in the two sets; -1 where a set does not name it.</summary>
internal readonly record struct CodeMatch(CodeKey Code, int Old, int New)
{
    /// <summary>The codes of both sets, ascending.</summary>
    public static IReadOnlyList<CodeMatch> Of(DiffSide old, DiffSide @new) =>
    [
        .. old.Data.Codes.Concat(@new.Data.Codes).Select(record => record.Key).Distinct().Order()
            .Select(code => new CodeMatch(code, old.Data.FindCode(code), @new.Data.FindCode(code))),
    ];
}
