using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the rules about modifiers that a line must have: MOD411 to MOD413.</summary>
internal static class RequirementRemedies
{
    public static Remedy Of(in FindingView finding, string line) => finding.Data.Rule switch
    {
        RuleId.MOD412 => Discipline(finding, line),
        RuleId.MOD413 => Partner(finding, line),
        _ when RequiredModifiers.IsOriginDestination(finding) => FindingRemedies.AppendModifier(
            finding,
            $"Append to {line} the two-letter modifier of the trip that the record supports: "
            + "the origin (D E G H I J N P R S), then the destination (the same letters, or X)."),
        _ => Required(finding, line),
    };

    private static Remedy Required(in FindingView finding, string line)
    {
        IReadOnlyList<string> choices = EligibleModifiers.Among(finding, RequiredModifiers.Of(finding));
        string text = choices.Count switch
        {
            0 => $"Append the modifier that {Words.Code(finding.Data.Code)} needs to {line}, if the record supports it.",
            1 => $"Append {choices[0]} to {line}, if the record supports it.",
            _ => $"Append {Words.OneOf(choices)} to {line}: the one that the record supports.",
        };
        return FindingRemedies.AppendModifier(finding, text, choices);
    }

    private static Remedy Discipline(in FindingView finding, string line)
    {
        IReadOnlyList<string> own = EligibleModifiers.Among(finding, NeededModifiers.Of(finding) ?? []);
        string needed = own.Count == 0 ? "that of the discipline of the code" : Words.OneOf(own);
        return FindingRemedies.ByHand(
            finding,
            RemedyKind.CorrectModifier,
            $"Replace {Words.Modifier(finding.Data.Modifier.Modifier)} on {line} with {needed} if the record supports it. "
            + "Otherwise bill the evaluation code of the other discipline.");
    }

    private static Remedy Partner(in FindingView finding, string line)
    {
        IReadOnlyList<string> choices = EligibleModifiers.Among(finding, NeededModifiers.Of(finding) ?? []);
        string needed = choices.Count == 0 ? "the modifier that it needs" : Words.OneOf(choices);
        return FindingRemedies.AppendModifier(
            finding,
            $"Append {needed} to {line} if the record supports it, in place of a modifier that excludes it, "
            + $"or remove {Words.Modifier(finding.Data.Modifier.Modifier)}.",
            choices);
    }
}
