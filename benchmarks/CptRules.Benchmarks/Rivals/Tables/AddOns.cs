namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Whether an add-on of type 1 has one of its primaries beside it.</summary>
public static class AddOns
{
    /// <summary>True for a line that is no such add-on.</summary>
    public static bool HasPrimary(BillingTables tables, Claim claim, ClaimLine line)
    {
        if (tables.Judged(line.Code, line.From!.Value) is not { AddOnRows.Count: > 0 } code)
            return true;
        List<BillingAddOn> rows = [.. code.AddOnRowsOn(line.From.Value)];
        return !NeedsPrimary(rows) || claim.Lines.Any(other => other != line && other.From == line.From && rows.Exists(row => row.Primary == other.Code));
    }

    // Those for facilities only are wrong by themselves, whatever stands beside them.
    public static bool NeedsPrimary(List<BillingAddOn> rows) => rows.Count > 0 && rows[^1].Type == 1 && !rows.Exists(row => row.FacilitiesOnly);
}
