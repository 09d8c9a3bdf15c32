using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks modifiers that a code needs.</summary>
internal static class RequiredModifierRules
{
    public static void Check(BilledClaim claim, BilledLine line)
    {
        if (line.Applicable is not { } code)
            return;
        if (code.Requirement is { } required && !IsMet(required, line))
        {
            string message = $"{line.Code} needs one of {string.Join(", ", required.Modifiers)}.";
            claim.Add(line, RuleId.MOD411, required.Severity, message);
        }

        if (code.DisciplineModifier is { } own && !line.Modifiers.Contains(own) && line.HasAny(claim.Tables.DisciplineModifiers))
            claim.Add(line, RuleId.MOD412, Severity.Error, $"{line.Code} needs {own}, not the modifier of another discipline.");
    }

    private static bool IsMet(BillingRequirement required, BilledLine line) =>
        line.HasAny(required.Modifiers)
        || (required.AcceptsTrips && line.Modifiers.Exists(BillingTables.IsOriginAndDestination));
}
