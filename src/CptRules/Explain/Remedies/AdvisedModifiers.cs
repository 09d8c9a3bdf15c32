using CptRules.Data.Entries;
using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The modifiers that could show a separate service, and that the code of the finding takes.</summary>
internal static class AdvisedModifiers
{
    private static readonly string[] Separate = ["59", "XE", "XP", "XS", "XU"];
    private static readonly string[] Repeated = ["76", "77", "91", .. Separate];

    private static readonly string[] Sides =
    [
        "LT", "RT", "E1", "E2", "E3", "E4", "FA", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9",
        "TA", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "LC", "LD", "RC", "LM", "RI",
    ];

    /// <summary>Modifiers on column 2 that show a service separate from column 1; anatomic ones are advised in words.</summary>
    public static IReadOnlyList<string> AgainstPair(in FindingView finding) =>
        !finding.IsVisit ? Distinct(finding)
        : HasMajorSurgery(finding) ? EligibleModifiers.Among(finding, "25", "57")
        : EligibleModifiers.Among(finding, "25");

    /// <summary>59 and the modifiers that report a separate service more precisely than 59.</summary>
    public static IReadOnlyList<string> Distinct(in FindingView finding) => EligibleModifiers.Among(finding, Separate);

    /// <summary>The anatomic modifiers; none for a visit, which has no side.</summary>
    public static IReadOnlyList<string> Anatomic(in FindingView finding) =>
        finding.IsVisit ? [] : EligibleModifiers.Among(finding, Sides);

    /// <summary>Modifiers that report a repeated or separate service; none for a visit.</summary>
    public static IReadOnlyList<string> AgainstDuplicate(in FindingView finding) =>
        finding.IsVisit ? [] : EligibleModifiers.Among(finding, Repeated);

    /// <summary>GY and GX, which report that a denial is expected.</summary>
    public static IReadOnlyList<string> ForDenial(in FindingView finding) => EligibleModifiers.Among(finding, "GY", "GX");

    // 57 reports the decision for a procedure with 090 global days.
    private static bool HasMajorSurgery(in FindingView finding) => finding.Column1Policy.GlobalDays == (byte)GlobalDays.Days090;
}
