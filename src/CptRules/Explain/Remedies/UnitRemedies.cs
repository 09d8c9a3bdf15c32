using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the UNT rules.</summary>
internal static class UnitRemedies
{
    public static Remedy Of(in FindingView finding) => finding.Data.Rule switch
    {
        RuleId.UNT201 => new(RemedyKind.CorrectUnits, $"Correct the units of {FindingRemedies.Line(finding)}.", canBeApplied: false),
        RuleId.UNT214 => FindingRemedies.RemoveLine(
            $"Remove {FindingRemedies.Line(finding)}: the service is not covered in the {Words.Setting(finding.Data.Setting)} setting. If it is billed only to be denied, report it with GY or GX where the record supports that."),
        _ when finding.Data.Unit.AllowedUnits > 0 => Reduce(finding),
        _ => FindingRemedies.RemoveLine($"Remove {FindingRemedies.Line(finding)}: the other lines of the day leave no whole unit of the limit of {Words.Units(finding.Data.Unit.Limit)} for it.{Appeal(finding)}"),
    };

    private static Remedy Reduce(in FindingView finding)
    {
        decimal allowed = finding.Data.Unit.AllowedUnits / 1000m;
        string span = finding.Data.Days > 1 ? $" a day, {Words.Number(allowed * finding.Data.Days)} for its {Words.Number(finding.Data.Days)} days," : "";
        return new(
            RemedyKind.ReduceUnits,
            $"Reduce {FindingRemedies.Line(finding)} to {Words.Units(allowed)}{span}{Beside(finding, allowed)} if no more were performed.{Appeal(finding)}",
            canBeApplied: true,
            units: allowed);
    }

    // Each line is told what the others leave, as if it alone were reduced.
    private static string Beside(in FindingView finding, decimal allowed) =>
        allowed < finding.Data.Unit.Limit ? $", what the other lines of the day leave of {Words.Number(finding.Data.Unit.Limit)}, or reduce those," : "";

    private static string Appeal(in FindingView finding) => finding.Data.Rule == RuleId.UNT213
        ? " If all units were performed and are medically necessary, documentation may support payment on appeal."
        : "";
}
