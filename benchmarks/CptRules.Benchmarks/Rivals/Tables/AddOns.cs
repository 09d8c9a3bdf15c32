namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Whether an add-on of type 1 has one of its primaries beside it.</summary>
internal static class AddOns
{
    /// <summary>True for a line that is no such add-on.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="line">A line of it.</param>
    /// <param name="code">Its code; null if it may not be judged by tables on that day.</param>
    public static bool HasPrimary(Claim claim, ClaimLine line, BillingCode? code)
    {
        if (code is not { AddOnRows.Count: > 0 })
            return true;
        List<BillingAddOn> rows = [.. code.AddOnRowsOn(line.From!.Value)];
        return !NeedsPrimary(rows) || claim.Lines.Any(other => other != line && other.From == line.From && rows.Exists(row => row.Primary == other.Code));
    }

    // Those for facilities only are wrong by themselves, whatever stands beside them.
    public static bool NeedsPrimary(List<BillingAddOn> rows) => rows.Count > 0 && rows[^1].Type == 1 && !rows.Exists(row => row.FacilitiesOnly);
}
