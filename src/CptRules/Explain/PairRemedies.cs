using CptRules.Data;

namespace CptRules.Explain;

/// <summary>The remedies of the PTP rules.</summary>
internal static class PairRemedies
{
    private static readonly IReadOnlyList<string> ForVisits = Array.AsReadOnly(["25", "57"]);
    private static readonly IReadOnlyList<string> ForProcedures = Array.AsReadOnly(["59", "XE", "XP", "XS", "XU"]);

    public static Remedy Of(RuleSet rules, in FindingData data)
    {
        string line = Remedies.Line(data);
        string column1 = Words.Code(data.RelatedCode);
        bool visit = rules.Data.IsInClass(rules.Data.FindCode(data.Code), data.Code, CodeFlags.EvaluationAndManagement);
        IReadOnlyList<string> modifiers = visit ? ForVisits : ForProcedures;
        return data.Rule switch
        {
            RuleId.PTP501 => Remedies.RemoveLine($"Remove {line}: its payment is in that for {column1}, and no modifier changes that."),
            RuleId.PTP502 => Remedies.AppendModifier(
                $"Append {Words.OneOf(modifiers)} to {line}, but only if documentation supports {(visit ? "a significant, separate visit" : $"a service separate from {column1}")}; otherwise remove the line.",
                modifiers),
            RuleId.PTP503 => new(
                RemedyKind.CorrectModifier,
                $"Keep {Words.Modifier(data.Modifier)} only if documentation supports a service separate from {column1}; otherwise remove {line}.",
                canBeApplied: false),
            _ => Remedies.AppendModifier(
                $"{Words.ModifierFirst(data.Modifier)} hardly shows separate services. Append {Words.OneOf(modifiers)} to {line}, but only if documentation supports them; otherwise remove the line.",
                modifiers),
        };
    }
}
