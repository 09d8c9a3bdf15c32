namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks parts of a service that are billed in addition to the whole, and second anesthesia codes.</summary>
internal static class ComponentRules
{
    private static readonly HashSet<string> Distinct = ["59", "XE", "XP", "XS", "XU"];
    private static readonly HashSet<string> Separate = [.. Distinct, "76", "77"];

    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Applicable is null)
                continue;
            if (IsPart(line) && line.Applicable.Policy?.PcTc == '1' && !line.HasAny(Separate)
                && claim.Lines.Find(other => IsWhole(line, other)) is { } whole)
            {
                Add(line, RuleId.CMP901, Severity.Error, whole, $"A part of {line.Code} is billed in addition to the whole.");
            }

            if (IsAnesthesia(line)
                && claim.Lines.Find(other => other.Number < line.Number && IsOtherAnesthesia(line, other)) is { } first)
            {
                Add(line, RuleId.CMP902, Severity.Warning, first, $"{line.Code} is a second anesthesia code.");
            }
        }

        void Add(BilledLine line, RuleId rule, Severity severity, BilledLine other, string message) =>
            claim.Add(line, new BillingFinding(line.Number, rule, severity, message) { OtherLine = other.Number });
    }

    private static bool IsPart(BilledLine line) => line.Modifiers.Contains("26") || line.Modifiers.Contains("TC");

    private static bool IsWhole(BilledLine part, BilledLine other) =>
        part.IsPartner(other)
        && other.Code == part.Code
        && !IsPart(other)
        && !other.HasAny(Separate)
        && PairModifiers.AnatomicOf(other).SetEquals(PairModifiers.AnatomicOf(part));

    private static bool IsAnesthesia(BilledLine line) =>
        line.Applicable?.IsAnesthesia == true && line.AddOnRows.Count == 0 && !line.HasAny(Distinct);

    private static bool IsOtherAnesthesia(BilledLine line, BilledLine other) =>
        line.IsPartner(other) && other.Code != line.Code && IsAnesthesia(other);
}
