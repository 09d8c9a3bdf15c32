using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedy of HIS901.</summary>
internal static class HistoryRemedies
{
    public static Remedy Of(in FindingView finding) => FindingRemedies.ByHand(
        finding,
        RemedyKind.CorrectCode,
        $"Bill the established patient visit that the record supports instead of {Words.Code(finding.Data.Code)}.");
}
