using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedy where a left and a right line of one code exceed a limit of 1 (UNT212, UNT213).</summary>
internal static class SideRemedies
{
    private static readonly ModifierKey BothSides = ModifierKey.Parse("50");

    /// <param name="appeal">The last sentence; empty for none.</param>
    public static Remedy Of(in FindingView finding, string appeal)
    {
        bool hasBaseRow = (finding.Policy.Rows & MpfsRowsPresent.Base) != 0;
        string code = Words.Code(finding.Data.Code);
        return (char)(hasBaseRow ? finding.Policy.Bilateral : 0) switch
        {
            '1' or '3' when EligibleModifiers.IsEligible(finding, BothSides) => Combine(
                finding,
                $"Bill {code} once, with one unit and modifier 50, if the record supports both sides.",
                "50"),
            '2' => Combine(finding, $"Bill {code} once, with one unit: it covers both sides."),
            _ => FindingRemedies.RemoveLine(
                finding,
                $"Keep {FindingRemedies.Line(finding)} or that of the other side, not both: the limit of "
                + $"{Words.Number(finding.Data.Unit.Limit)} leaves one unit for the day.{appeal}"),
        };
    }

    private static Remedy Combine(in FindingView finding, string text, params IReadOnlyList<string> modifiers) =>
        new(RemedyKind.CombineLines, text, finding.Data.Line) { Units = 1, Modifiers = modifiers };
}
