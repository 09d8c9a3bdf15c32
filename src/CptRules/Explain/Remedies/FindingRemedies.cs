using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>Says what would clear a finding; null for <see cref="Severity.Info"/>.</summary>
internal static class FindingRemedies
{
    public static Remedy? Of(RuleSet rules, in FindingData data) => data.Severity == Severity.Info ? null : data.Family switch
    {
        RuleFamily.Lin => CodeRemedies.Dates(rules, data),
        RuleFamily.Cod => CodeRemedies.Of(rules, data),
        RuleFamily.Unt => UnitRemedies.Of(data),
        RuleFamily.Mod => ModifierRemedies.Of(rules, data),
        RuleFamily.Ptp => PairRemedies.Of(rules, data),
        RuleFamily.Aoc => AddOnRemedies.Of(rules, data),
        RuleFamily.Dup => RepeatRemedies.Duplicate(rules, data),
        RuleFamily.Sta => RepeatRemedies.PaidOnlyAlone(data),
        RuleFamily.Glo => RepeatRemedies.VisitInGlobalPeriod(),
        _ => null,
    };

    /// <summary>The line of a finding in a sentence: "line 2", or "the line" if it has no number.</summary>
    public static string Line(in FindingData data) => data.Line > 0 ? Words.Line(data.Line) : "the line";

    public static Remedy RemoveLine(string text) => new(RemedyKind.RemoveLine, text, canBeApplied: true);

    /// <summary>Advice that depends on the medical record, as every appended modifier does.</summary>
    public static Remedy AppendModifier(string text, params IReadOnlyList<string> oneOf) => new(RemedyKind.AppendModifier, text, canBeApplied: false, modifiers: oneOf);
}
