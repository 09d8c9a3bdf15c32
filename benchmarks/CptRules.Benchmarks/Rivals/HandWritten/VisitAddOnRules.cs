namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks add-ons of visits that are not paid if the visit has modifier 25.</summary>
internal static class VisitAddOnRules
{
    public static void Check(BilledClaim claim, BilledLine line)
    {
        if (line.Applicable?.VisitAddOn is not { } rule || line.AddOnRows.Count == 0)
            return;
        List<BilledLine> others = claim.Lines.FindAll(other => other.Line.From is not null && AddOnRules.IsSameDay(line, other));
        List<BilledLine> visits = others.FindAll(other => AddOnRules.ListsPrimary(line, other));
        if (visits.Count == 0 || !visits.TrueForAll(visit => visit.Modifiers.Contains("25")))
            return;
        if (line.Day >= rule.ExemptFrom && others.Exists(other => rule.ExemptWith.Contains(other.Code)))
            return;
        claim.Add(line, RuleId.AOC305, Severity.Error, $"{line.Code} is not paid with a visit that has modifier 25.");
    }
}
