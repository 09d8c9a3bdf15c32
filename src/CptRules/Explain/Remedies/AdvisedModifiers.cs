using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Details;

namespace CptRules.Explain.Remedies;

/// <summary>The modifiers that could show a separate service and that MOD404 and MOD405 allow for the code.</summary>
internal static class AdvisedModifiers
{
    private static readonly string[] Separate = ["59", "XE", "XP", "XS", "XU"];
    private static readonly string[] Repeated = ["76", "77", "91", .. Separate];

    /// <summary>Modifiers on column 2 that show a service separate from column 1.</summary>
    public static IReadOnlyList<string> AgainstPair(in FindingView finding) =>
        !finding.IsVisit ? OnList(finding, Separate)
        : HasMajorSurgery(finding) ? ["25", "57"]
        : ["25"];

    /// <summary>Modifiers that report a repeated or separate service; none for a visit.</summary>
    public static IReadOnlyList<string> AgainstDuplicate(in FindingView finding) =>
        finding.IsVisit ? [] : OnList(finding, Repeated);

    private static string[] OnList(in FindingView finding, string[] modifiers)
    {
        if (!finding.HasExplicitList)
            return modifiers;
        ushort[] listed = finding.ListedModifiers.ToArray();
        return Array.FindAll(modifiers, modifier => listed.Contains(ModifierKey.Parse(modifier).Value));
    }

    // 57 reports the decision for a procedure with 090 global days.
    private static bool HasMajorSurgery(in FindingView finding) => finding.Column1Policy.GlobalDays == (byte)GlobalDays.Days090;
}
