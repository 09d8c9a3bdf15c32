using CptRules.Data;

namespace CptRules.Explain;

/// <summary>The remedies of the DUP, STA and GLO rules.</summary>
internal static class RepeatRemedies
{
    public static Remedy Duplicate(in FindingData data) => Remedies.RemoveLine(
        $"Remove {Remedies.Line(data)} if the service was performed once. If a repeated or separate service is documented, append 76, 77, 91, 59, XE, XP, XS or XU, as the record supports.");

    public static Remedy PaidOnlyAlone(in FindingData data) =>
        Remedies.RemoveLine($"Remove {Remedies.Line(data)}: its payment is in that for the other services of the day.");

    public static Remedy VisitInGlobalPeriod() => Remedies.AppendModifier(
        "Append 24 (unrelated, after the procedure), 25 (significant and separate, on its day) or 57 (decision for major surgery), but only if documentation supports it; otherwise remove the visit.",
        "24",
        "25",
        "57");
}
