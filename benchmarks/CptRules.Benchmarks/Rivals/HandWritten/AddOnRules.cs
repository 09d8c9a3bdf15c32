namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks that add-ons are billed with a payable primary.</summary>
internal static class AddOnRules
{
    public static void Check(BilledClaim claim)
    {
        bool hasAddOns = false;
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Line.From is null || line.Entry is not { AddOnRows.Count: > 0 } code)
                continue;
            line.AddOnRows = [.. code.AddOnRowsOn(line.Day)];
            hasAddOns |= line.AddOnRows.Count > 0;
        }

        if (!hasAddOns)
            return;
        foreach (BilledLine line in claim.Lines)
            VisitAddOnRules.Check(claim, line);
        List<BilledLine> lines = claim.Lines.FindAll(line => line.Line.From is not null);
        foreach (BilledLine line in lines)
            line.IsSupported = !line.HasErrors && (line.AddOnRows.Count == 0 || line.IsUnknown);
        Support(lines);
        foreach (BilledLine line in lines.Where(line => line.AddOnRows.Count > 0 && line.Applicable is not null))
            CheckAddOn(claim, line, lines);
    }

    // Repeats until nothing changes, because an add-on that is supported can support another add-on.
    private static void Support(List<BilledLine> lines)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            foreach (BilledLine line in lines.Where(line => !line.IsSupported && !line.HasErrors))
            {
                line.IsSupported = lines.Exists(other => other.IsSupported
                    && IsSameDay(line, other)
                    && (ListsPrimary(line, other) || (TypeOf(line) != 1 && other.Code != line.Code)));
                changed |= line.IsSupported;
            }
        }
    }

    private static void CheckAddOn(BilledClaim claim, BilledLine line, List<BilledLine> lines)
    {
        int type = TypeOf(line);
        if (line.AddOnRows.Exists(row => row.FacilitiesOnly))
        {
            Add(RuleId.AOC304, Severity.Error, $"{line.Code} is for facilities only.");
            return;
        }

        List<BilledLine> others = [.. lines.Where(other => IsSameDay(line, other))];
        List<BilledLine> listed = [.. others.Where(other => type != 2 && ListsPrimary(line, other))];
        if (listed.Exists(primary => primary.IsSupported))
            return;
        if (type != 1 && others.Exists(other => other.IsSupported && other.Code != line.Code))
        {
            Add(RuleId.AOC303, type == 2 ? Severity.Info : Severity.Warning, $"The contractor defines the primary of {line.Code}.");
            return;
        }

        Severity missing = line.Applicable!.IsGroupException ? Severity.Warning : Severity.Error;
        Add(listed.Count > 0 ? RuleId.AOC302 : RuleId.AOC301, missing, $"{line.Code} has no payable primary.");

        void Add(RuleId rule, Severity severity, string message) =>
            claim.Add(line, new BillingFinding(line.Number, rule, severity, message) { AddOnType = type });
    }

    private static int TypeOf(BilledLine line) => line.AddOnRows.Count == 0 ? 0 : line.AddOnRows[^1].Type;

    /// <summary>Whether the other line is on the same day, with a code that is in force or unknown.</summary>
    public static bool IsSameDay(BilledLine line, BilledLine other) =>
        other.Number != line.Number && other.Day == line.Day && (other.Applicable is not null || other.IsUnknown);

    public static bool ListsPrimary(BilledLine addOn, BilledLine primary) => addOn.AddOnRows.Exists(row => row.Primary == primary.Code);
}
