using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the UNT rules.</summary>
internal static class UnitRemedies
{
    public static Remedy Of(in FindingView finding)
    {
        string line = FindingRemedies.Line(finding);
        return finding.Data.Rule switch
        {
            RuleId.UNT201 => FindingRemedies.ByHand(finding, RemedyKind.CorrectUnits, $"Correct the units of service on {line}."),
            RuleId.UNT202 => FindingRemedies.ByHand(
                finding, RemedyKind.CorrectUnits, $"Bill units of service on {line} instead of minutes, or correct the code."),
            RuleId.UNT214 => CoverageRemedies.ZeroLimit(finding),
            _ when finding.Data.Unit.IsBothSides => SideRemedies.Of(finding, Appeal(finding)),
            _ when finding.Data.Unit.AllowedUnits > 0 => Reduce(finding, line),
            _ => FindingRemedies.RemoveLine(
                finding,
                $"Remove {line}: the other lines of the day leave no whole unit of the limit of "
                + $"{Words.Number(finding.Data.Unit.Limit)} for it. You can keep it and remove or reduce those of this claim instead: "
                + $"the lines of a day may have {Words.Units(finding.Data.Unit.Limit)} together.{Appeal(finding)}"),
        };
    }

    private static Remedy Reduce(in FindingView finding, string line)
    {
        decimal allowed = finding.Data.Unit.AllowedUnits / 1000m;
        string span = finding.Data.Days > 1
            ? $" a day, {Words.Number(allowed * finding.Data.Days)} for its {Words.Number(finding.Data.Days)} days,"
            : "";
        string text = $"Reduce {line} to {Words.Units(allowed)}{span} if no more were performed."
            + $"{OtherLines(finding, allowed)}{Appeal(finding)}";
        return new(RemedyKind.ReduceUnits, text, finding.Data.Line) { CanBeApplied = true, Units = allowed };
    }

    // The advice for each line assumes that the other lines of the day stay as they are.
    private static string OtherLines(in FindingView finding, decimal allowed) => allowed < finding.Data.Unit.Limit
        ? $" The other lines of the day use the rest of the limit of {Words.Number(finding.Data.Unit.Limit)}; "
            + "you can reduce those instead."
        : "";

    private static string Appeal(in FindingView finding) => finding.Data.Rule == RuleId.UNT213
        ? " If all units were performed and are medically necessary, an appeal with documentation may succeed."
        : "";
}
