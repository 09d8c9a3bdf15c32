using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>The remedies of the UNT rules.</summary>
internal static class UnitRemedies
{
    public static Remedy Of(in FindingData data) => data.Rule switch
    {
        RuleId.UNT201 => new(RemedyKind.CorrectUnits, $"Correct the units of {FindingRemedies.Line(data)}.", canBeApplied: false),
        RuleId.UNT214 => FindingRemedies.RemoveLine(
            $"Remove {FindingRemedies.Line(data)}: the service is not covered in the {Words.Setting(data.Setting)} setting. If it is billed only to be denied, report it with GY or GX where the record supports that."),
        _ when data.AllowedUnits > 0 => Reduce(data),
        _ => FindingRemedies.RemoveLine($"Remove {FindingRemedies.Line(data)}: the other lines of the day leave no whole unit of the limit of {Words.Units(data.Limit)} for it.{Appeal(data)}"),
    };

    private static Remedy Reduce(in FindingData data)
    {
        decimal allowed = data.AllowedUnits / 1000m;
        string span = data.Days > 1 ? $" a day, {Words.Number(allowed * data.Days)} for its {Words.Number(data.Days)} days," : "";
        return new(
            RemedyKind.ReduceUnits,
            $"Reduce {FindingRemedies.Line(data)} to {Words.Units(allowed)}{span}{Beside(data, allowed)} if no more were performed.{Appeal(data)}",
            canBeApplied: true,
            units: allowed);
    }

    // Each line is told what the others leave, as if it alone were reduced.
    private static string Beside(in FindingData data, decimal allowed) =>
        allowed < data.Limit ? $", what the other lines of the day leave of {Words.Number(data.Limit)}, or reduce those," : "";

    private static string Appeal(in FindingData data) => data.Rule == RuleId.UNT213
        ? " If all units were performed and are medically necessary, documentation may support payment on appeal."
        : "";
}
