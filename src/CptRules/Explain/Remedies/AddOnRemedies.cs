using CptRules.Explain.Messages;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the AOC rules.</summary>
internal static class AddOnRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        if (finding.Data.Rule == RuleId.AOC304)
            return FindingRemedies.RemoveLine($"Remove {FindingRemedies.Line(finding)}: only the facility bills {Words.Code(finding.Data.Code)}.");
        IReadOnlyList<string> codes = AddOnWords.Billable(finding);
        return new(RemedyKind.AddPrimary, Text(finding, codes), canBeApplied: false, codes: codes);
    }

    private static string Text(in FindingView finding, IReadOnlyList<string> codes)
    {
        string line = FindingRemedies.Line(finding);
        string bill = codes.Count > 0
            ? $"Bill {Words.OneOf(codes)} for the same day if it was performed"
            : AddOnWords.Primaries(finding) is { Count: > 0 } all
                ? $"Bill {Words.OneOf(all)} for the same day if it was performed, together with its own primary, since it is an add-on code too"
                : "Bill the primary service of the same day if one was performed";
        string contractor = finding.Data.AddOn.Type is AddOnType.ContractorDefined or AddOnType.ListedOrContractor ? " Check with the contractor which other services it accepts." : "";
        return finding.Data.Rule switch
        {
            RuleId.AOC302 => $"Correct the errors of the primary on the claim; if it is not payable, remove {line} too, or bill another primary if one was performed.{contractor}",
            RuleId.AOC303 => $"Check with the contractor whether it accepts the other services of the day as the primary of {Words.Code(finding.Data.Code)}. {bill}.",
            _ => $"{bill}; otherwise remove {line}.{contractor}",
        };
    }
}
