using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>Says what would clear a finding; null for <see cref="Severity.Info"/>.</summary>
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
        RuleFamily.Glo => RepeatRemedies.VisitInGlobalPeriod(),
        _ => null,
    };

    /// <summary>The line of a finding in a sentence: "line 2", or "the line" if it has no number.</summary>
    public static string Line(in FindingView finding) => finding.Data.Line > 0 ? Words.Line(finding.Data.Line) : "the line";

    public static Remedy RemoveLine(string text) => new(RemedyKind.RemoveLine, text, canBeApplied: true);

    /// <summary>Advice that depends on the medical record, as every appended modifier does.</summary>
    public static Remedy AppendModifier(string text, params IReadOnlyList<string> oneOf) => new(RemedyKind.AppendModifier, text, canBeApplied: false, modifiers: oneOf);
}
