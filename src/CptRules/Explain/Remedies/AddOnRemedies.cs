using CptRules.Explain.Messages;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the AOC rules.</summary>
internal static class AddOnRemedies
{
    public static Remedy Of(RuleSet rules, in FindingData data)
    {
        if (data.Rule == RuleId.AOC304)
            return FindingRemedies.RemoveLine($"Remove {FindingRemedies.Line(data)}: only the facility bills {Words.Code(data.Code)}.");
        IReadOnlyList<string> codes = AddOnWords.Billable(rules, data);
        return new(RemedyKind.AddPrimary, Text(rules, data, codes), canBeApplied: false, codes: codes);
    }

    private static string Text(RuleSet rules, in FindingData data, IReadOnlyList<string> codes)
    {
        string line = FindingRemedies.Line(data);
        string bill = codes.Count > 0
            ? $"Bill {Words.OneOf(codes)} for the same day if it was performed"
            : AddOnWords.Primaries(rules, data) is { Count: > 0 } all
                ? $"Bill {Words.OneOf(all)} for the same day if it was performed, together with its own primary, since it is an add-on code too"
                : "Bill the primary service of the same day if one was performed";
        string contractor = data.Kind is 2 or 3 ? " Check with the contractor which other services it accepts." : "";
        return data.Rule switch
        {
            RuleId.AOC302 => $"Correct the errors of the primary on the claim; if it is not payable, remove {line} too, or bill another primary if one was performed.{contractor}",
            RuleId.AOC303 => $"Check with the contractor whether it accepts the other services of the day as the primary of {Words.Code(data.Code)}. {bill}.",
            _ => $"{bill}; otherwise remove {line}.{contractor}",
        };
    }
}
