namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Whether a modifier is eligible on a code, as an application writes it: with strings.</summary>
internal static class ModifierPolicy
{
    public static bool Allows(BillingTables tables, BillingCode code, string modifier, DateOnly day) =>
        SeverityOf(tables, code, modifier, day) is null;

    /// <summary>The severity of the modifier on the code; null if it is allowed.</summary>
    public static Severity? SeverityOf(BillingTables tables, BillingCode code, string modifier, DateOnly day)
    {
        // An ambulance trip is not the modifier with the same letters.
        if (tables.IsTripOf(code.Code, modifier))
            return null;
        Severity? severity = ByClass(code, modifier, day)
            ?? (code.Policy is { } policy ? ByPolicy(policy, modifier) : null)
            ?? ByScope(tables, code, modifier);
        return code.EligibleModifiers?.Contains(modifier) != true ? severity
            : severity == Severity.Error ? Severity.Warning
            : null;
    }

    private static Severity? ByClass(BillingCode code, string modifier, DateOnly day) => modifier switch
    {
        "24" or "25" or "57" => code.TakesVisitModifiers ? null : Severity.Error,
        "59" or "XE" or "XP" or "XS" or "XU" or "76" or "77" or "53" or "58" or "78" or "79" => code.IsVisit ? Severity.Error : null,
        "51" when code.AddOnRowsOn(day).Any() => Severity.Warning,
        _ => null,
    };

    private static Severity? ByPolicy(BillingPolicy policy, string modifier) => modifier switch
    {
        "26" when policy.PcTc != '1' && !policy.HasProfessionalRow => Severity.Error,
        "TC" when policy.PcTc != '1' && !policy.HasTechnicalRow => Severity.Error,
        "50" when policy.Bilateral is not ('1' or '3') => Severity.Error,
        "51" when policy.MultipleProcedures is '0' or '9' => Severity.Warning,
        "54" or "55" or "56" when policy.GlobalDays is not ("010" or "090" or "YYY") => Severity.Error,
        "62" => ByIndicator(policy.CoSurgeons, documentation: '1', never: '0'),
        "66" => ByIndicator(policy.TeamSurgery, documentation: '1', never: '0'),
        "80" or "81" or "82" or "AS" => ByIndicator(policy.AssistantSurgeon, documentation: '0', never: '1'),
        _ => null,
    };

    private static Severity? ByScope(BillingTables tables, BillingCode code, string modifier)
    {
        if (!tables.Scopes.TryGetValue(modifier, out List<BillingScope>? scopes))
            return null;
        foreach (BillingScope scope in scopes)
        {
            if (scope.Excludes(code.Code))
                return scope.Severity;
        }

        return null;
    }

    private static Severity? ByIndicator(char indicator, char documentation, char never) =>
        indicator == never || indicator == '9' ? Severity.Error : indicator == documentation ? Severity.Warning : null;
}
