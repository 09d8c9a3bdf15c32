using CptRules.Compiler.Rows;
using CptRules.Compiler.Writing;
using CptRules.Data.Entries;

namespace CptRules.Compiler.Diff;

/// <summary>Compares the newest fee schedules, facet by facet.</summary>
internal static class PolicyComparer
{
    /// <summary>The policy of a code in a fee schedule; default without a row. The code may be -1.</summary>
    public static MpfsPolicyEntry Policy(DiffSide side, int code, int table) =>
        code < 0 ? default : side.Data.Sections.MpfsPolicies[side.Data.MpfsRow(code, table)];

    public static bool IsSame(MpfsPolicyEntry policy, MpfsPolicyEntry other) =>
        policy.Rows == other.Rows && PolicyFacets.OfRow.All(facet => facet.Value(policy) == facet.Value(other));

    /// <returns>One entry for each facet, in the order of <see cref="PolicyFacets.All"/>.</returns>
    /// <remarks>Both sets hold a fee schedule.</remarks>
    public static IReadOnlyList<PolicyChanges> Compare(DiffSide old, DiffSide @new, IReadOnlyList<CodeMatch> codes)
    {
        var found = PolicyFacets.All.ToDictionary(facet => facet, _ => new List<PolicyChange>());
        foreach (CodeMatch match in codes)
        {
            MpfsPolicyEntry before = Policy(old, match.Old, old.Tables.Mpfs);
            MpfsPolicyEntry after = Policy(@new, match.New, @new.Tables.Mpfs);
            foreach (PolicyFacet facet in Compared(before, after))
            {
                string? value = facet.Value(after);
                if (facet.Value(before) is var was && was != value)
                    found[facet].Add(new(match.Code, was, value, Since(@new, match.New, facet, value)));
            }
        }

        return [.. PolicyFacets.All.Select(facet => new PolicyChanges(facet, found[facet]))];
    }

    private static IEnumerable<PolicyFacet> Compared(MpfsPolicyEntry before, MpfsPolicyEntry after) =>
        PolicyFacets.OtherRows.Concat(PolicyFacets.HasBase(before) == PolicyFacets.HasBase(after) ? PolicyFacets.OfRow : [PolicyFacets.Row]);

    private static int Since(DiffSide side, int code, PolicyFacet facet, string? value)
    {
        int table = side.Tables.Mpfs;
        while (table > 0 && facet.Value(Policy(side, code, table - 1)) == value)
            table--;
        return side.Data.Sections.MpfsTables[table];
    }
}
