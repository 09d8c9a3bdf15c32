using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;
using CptRules.Findings;

namespace CptRules.Explain.Remedies;

/// <summary>Keeps of the modifiers that could show a separate service those that the code takes: never advise what MOD404 or MOD405 would flag.</summary>
internal static class AdvisedModifiers
{
    private static readonly string[] Separate = ["59", "XE", "XP", "XS", "XU"];
    private static readonly string[] Repeated = ["76", "77", "91", .. Separate];

    /// <summary>Modifiers on column 2 that set it apart from column 1.</summary>
    public static IReadOnlyList<string> AgainstPair(in FindingView finding) =>
        !finding.IsVisit ? OnList(finding, Separate)
        : HasMajorSurgery(finding) ? ["25", "57"]
        : ["25"];

    /// <summary>Modifiers that say that a service was repeated or separate; none for a visit.</summary>
    public static IReadOnlyList<string> AgainstDuplicate(in FindingView finding) =>
        finding.IsVisit ? [] : OnList(finding, Repeated);

    private static string[] OnList(in FindingView finding, string[] modifiers)
    {
        if (!finding.HasExplicitList)
            return modifiers;
        ushort[] listed = finding.ListedModifiers.ToArray();
        return Array.FindAll(modifiers, modifier => listed.Contains(ModifierKey.Parse(modifier).Value));
    }

    // 57 is for the decision for an operation with 090 global days.
    private static bool HasMajorSurgery(in FindingView finding) => finding.Column1Policy.GlobalDays == (byte)GlobalDays.Days090;
}
