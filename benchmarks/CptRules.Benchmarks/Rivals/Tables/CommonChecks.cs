namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Compares units with the limit of a code.</summary>
internal static class UnitLimits
{
    /// <summary>The rule that the units break; null if none.</summary>
    /// <param name="code">The code, which has a limit.</param>
    /// <param name="line">The units of the line; lines without units break no rule.</param>
    /// <param name="day">The units of all lines with the same code, day and role.</param>
    public static RuleId? BrokenRule(BillingCode code, decimal line, decimal day)
    {
        if (line <= 0)
            return null;

        // Another rule reports codes that are not paid separately.
        if (code.UnitLimit == 0)
            return code.SeverityOfNotPayable is null ? RuleId.UNT214 : null;
        if ((code.AdjudicationIndicator == 1 ? line : day) <= code.UnitLimit)
            return null;
        return code.AdjudicationIndicator switch { 1 => RuleId.UNT211, 2 => RuleId.UNT212, _ => RuleId.UNT213 };
    }
}

/// <summary>The role of a line: the units of a day are added up for each role.</summary>
internal static class UnitRoles
{
    /// <summary>Units of lines in this role are not added up.</summary>
    public const string Alone = "alone";

    private static readonly string[] Assistants = ["80", "81", "82", "AS"];
    private static readonly string[] Parts = ["55", "54", "56", "26", "TC"];
    private static readonly string[] Sides = ["LT", "RT"];

    public static string Of(IReadOnlyList<string> modifiers, BillingCode code)
    {
        if (modifiers.Count == 0)
            return "";
        if (modifiers.Any(Assistants.Contains))
            return "assistant";
        if (modifiers.Contains("62") || modifiers.Contains("66"))
            return Alone;
        if (Parts.FirstOrDefault(modifiers.Contains) is { } part)
            return part;
        return code.Policy is { Bilateral: '1', PcTc: '1' } ? Sides.FirstOrDefault(modifiers.Contains) ?? "" : "";
    }
}

/// <summary>Finds primaries of type 1 add-ons.</summary>
internal static class AddOns
{
    /// <summary>Whether the claim has a listed primary on the day of the line; true if the line needs none.</summary>
    /// <param name="code">The code of the line; null if table rules do not apply to it on that day.</param>
    public static bool HasPrimary(BillingTables tables, Claim claim, ClaimLine line, BillingCode? code)
    {
        if (code is not { AddOnRows.Count: > 0 })
            return true;
        List<BillingAddOn> rows = [.. code.AddOnRowsOn(line.From!.Value)];
        return !NeedsPrimary(rows)
            || claim.Lines.Any(other => other != line && other.From == line.From
                && rows.Exists(row => row.Primary == other.Code) && IsThere(tables.Find(other.Code), line.From.Value));
    }

    /// <summary>Whether a line with this code, null for an unknown one, may be a primary: a code that is not in force is none.</summary>
    public static bool IsThere(BillingCode? code, DateOnly day) => code?.AppliesOn(day) != false;

    // Another rule reports add-ons for facilities only, with or without a primary.
    public static bool NeedsPrimary(List<BillingAddOn> rows) =>
        rows.Count > 0 && rows[^1].Type == 1 && !rows.Exists(row => row.FacilitiesOnly);
}
