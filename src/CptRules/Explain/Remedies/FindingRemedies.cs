using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>Says what clears a finding; null for <see cref="Severity.Info"/>.</summary>
internal static class FindingRemedies
{
    public static Remedy? Of(in FindingView finding) => finding.Data.Severity == Severity.Info ? null : finding.Data.Family switch
    {
        RuleFamily.Lin => CodeRemedies.Dates(finding),
        RuleFamily.Cod => CodeRemedies.Of(finding),
        RuleFamily.Unt => UnitRemedies.Of(finding),
        RuleFamily.Mod => ModifierRemedies.Of(finding),
        RuleFamily.Ptp => PairRemedies.Of(finding),
        RuleFamily.Aoc => AddOnRemedies.Of(finding),
        RuleFamily.Dup => RepeatRemedies.Duplicate(finding),
        RuleFamily.Sta => RepeatRemedies.PaidOnlyAlone(finding),
        RuleFamily.Glo => GlobalPeriodRemedies.Of(finding),
        RuleFamily.Cmp => ComponentRemedies.Of(finding),
        RuleFamily.Dru => DrugRemedies.Of(finding),
        RuleFamily.His => HistoryRemedies.Of(finding),
        RuleFamily.Ops => OutpatientRemedies.Of(finding),
        RuleFamily.Dme => SupplierRemedies.Of(finding),
        RuleFamily.Pos => PlaceRemedies.Of(finding),
        _ => null,
    };

    /// <summary>The line of a finding in a sentence: "line 2", or "the line" if it has no number.</summary>
    public static string Line(in FindingView finding) => finding.Data.Line > 0 ? Words.Line(finding.Data.Line) : "the line";

    /// <summary>Advice that only a person can carry out.</summary>
    public static Remedy ByHand(in FindingView finding, RemedyKind kind, string text) => new(kind, text, finding.Data.Line);

    public static Remedy RemoveLine(in FindingView finding, string text) =>
        new(RemedyKind.RemoveLine, text, finding.Data.Line) { CanBeApplied = true };

    /// <summary>Advice to append a modifier, which always depends on the medical record.</summary>
    public static Remedy AppendModifier(in FindingView finding, string text, params IReadOnlyList<string> oneOf) =>
        new(RemedyKind.AppendModifier, text, finding.Data.Line) { Modifiers = oneOf };
}
