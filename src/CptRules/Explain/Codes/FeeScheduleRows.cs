using CptRules.Data.Entries;

namespace CptRules.Explain.Codes;

/// <summary>Names the modifiers with which a fee schedule has rows of a code, in addition to the row without modifier.</summary>
internal static class FeeScheduleRows
{
    private static readonly (MpfsRowsPresent Row, string Modifier)[] WithModifier =
        [(MpfsRowsPresent.Modifier26, "26"), (MpfsRowsPresent.ModifierTC, "TC"), (MpfsRowsPresent.Modifier53, "53")];

    /// <summary>The modifiers among 26, TC and 53 that have a separate row.</summary>
    public static IReadOnlyList<string> Modifiers(MpfsRowsPresent rows) =>
        Array.AsReadOnly(WithModifier.Where(row => (rows & row.Row) != 0).Select(row => row.Modifier).ToArray());
}
