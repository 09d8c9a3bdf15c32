using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the AOC rules.</summary>
internal static class AddOnRemedies
{
    private const string AskContractor = " Check with the Medicare contractor which other services it accepts.";

    public static Remedy Of(in FindingView finding)
    {
        if (finding.Data.Rule == RuleId.AOC304)
        {
            return FindingRemedies.RemoveLine(
                finding, $"Remove {FindingRemedies.Line(finding)}: only the facility bills {Words.Code(finding.Data.Code)}.");
        }

        if (finding.Data.Rule == RuleId.AOC305)
        {
            return FindingRemedies.RemoveLine(
                finding,
                $"Remove {FindingRemedies.Line(finding)}, or remove modifier 25 from the visit if documentation does not support it.");
        }

        IReadOnlyList<string> codes = AddOnPrimaries.BillableOf(finding);
        return new(RemedyKind.AddPrimary, Text(finding, codes), finding.Data.Line) { Codes = codes };
    }

    private static string Text(in FindingView finding, IReadOnlyList<string> codes)
    {
        string line = FindingRemedies.Line(finding);
        string primary = Primary(finding, codes);
        string contractor = finding.Data.AddOn.Type is AddOnType.ContractorDefined or AddOnType.ListedOrContractor ? AskContractor : "";
        return finding.Data.Rule switch
        {
            RuleId.AOC302 => "Correct the errors of the primary on the claim. "
                + $"If it is not payable, bill another primary that was performed, or remove {line} too.{contractor}",
            RuleId.AOC303 => "Check with the Medicare contractor whether it accepts the other services of the day as the primary of "
                + $"{Words.Code(finding.Data.Code)}, or bill {primary}.",
            _ => $"Bill {primary}. Otherwise remove {line}.{contractor}",
        };
    }

    private static string Primary(in FindingView finding, IReadOnlyList<string> codes)
    {
        if (codes.Count > 0)
            return $"{Words.OneOf(codes)} for the same day if it was performed";
        return AddOnPrimaries.Of(finding) is { Count: > 0 } all
            ? $"{Words.OneOf(all)} for the same day if it was performed, together with its own primary, since it is an add-on code too"
            : "the primary service of the same day if one was performed";
    }
}
