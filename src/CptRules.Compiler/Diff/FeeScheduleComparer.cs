using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the newest fee schedules, field by field.</summary>
internal static class FeeScheduleComparer
{
    /// <summary>The policy of a code in a fee schedule; default without a row. The code may be -1.</summary>
    public static MpfsPolicyEntry PolicyOf(ComparedRuleSet set, int code, int table) =>
        code < 0 ? default : set.Data.Sections.MpfsPolicies[set.Data.MpfsRow(code, table)];

    public static bool IsSame(MpfsPolicyEntry policy, MpfsPolicyEntry other) =>
        policy.Rows == other.Rows && FeeScheduleField.OfRow.All(field => field.Value(policy) == field.Value(other));

    /// <returns>One entry for each field, in the order of <see cref="FeeScheduleField.All"/>.</returns>
    /// <remarks>Both sets must contain a fee schedule.</remarks>
    public static IReadOnlyList<FeeScheduleChanges> Compare(ComparedRuleSet older, ComparedRuleSet newer, IReadOnlyList<CodeMatch> codes)
    {
        var found = FeeScheduleField.All.ToDictionary(field => field, _ => new List<FeeScheduleChange>());
        foreach (CodeMatch match in codes)
        {
            MpfsPolicyEntry before = PolicyOf(older, match.Old, older.Tables.Mpfs);
            MpfsPolicyEntry after = PolicyOf(newer, match.New, newer.Tables.Mpfs);
            foreach (FeeScheduleField field in FieldsToCompare(before, after))
            {
                string? value = field.Value(after);
                if (field.Value(before) is var was && was != value)
                    found[field].Add(new(match.Code.ToString(), was, value, Since(newer, match.New, field, value)));
            }
        }

        return [.. FeeScheduleField.All.Select(field => new FeeScheduleChanges(field, found[field]))];
    }

    private static IEnumerable<FeeScheduleField> FieldsToCompare(MpfsPolicyEntry before, MpfsPolicyEntry after) =>
        FeeScheduleField.OtherRows.Concat(
            FeeScheduleField.HasBase(before) == FeeScheduleField.HasBase(after) ? FeeScheduleField.OfRow : [FeeScheduleField.Row]);

    private static DateOnly Since(ComparedRuleSet set, int code, FeeScheduleField field, string? value)
    {
        int table = set.Tables.Mpfs;
        while (table > 0 && field.Value(PolicyOf(set, code, table - 1)) == value)
            table--;
        return DateOnly.FromDayNumber(set.Data.Sections.MpfsTables[table]);
    }
}
