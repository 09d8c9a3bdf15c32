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
    public static IReadOnlyList<string> AgainstPair(RuleSet rules, in FindingData data) =>
        !IsVisit(rules, data) ? OnList(rules, data, Separate)
        : HasMajorSurgery(rules, data) ? ["25", "57"]
        : ["25"];

    /// <summary>Modifiers that say that a service was repeated or separate; none for a visit.</summary>
    public static IReadOnlyList<string> AgainstDuplicate(RuleSet rules, in FindingData data) =>
        IsVisit(rules, data) ? [] : OnList(rules, data, Repeated);

    public static bool IsVisit(RuleSet rules, in FindingData data) =>
        rules.Data.IsInClass(rules.Data.FindCode(data.Code), data.Code, CodeFlags.EvaluationAndManagement);

    private static string[] OnList(RuleSet rules, in FindingData data, string[] modifiers)
    {
        CodeKey code = data.Code;
        return rules.Data.ExplicitListOf(rules.Data.FindCode(code), code) < 0
            ? modifiers
            : Array.FindAll(modifiers, modifier => ExplicitLists.Names(rules.Data, code, ModifierKey.Parse(modifier)));
    }

    // 57 is for the decision for an operation with 090 global days.
    private static bool HasMajorSurgery(RuleSet rules, in FindingData data)
    {
        int column1 = rules.Data.FindCode(data.RelatedCode);
        return column1 >= 0
            && rules.Data.PolicyOn(column1, data.Day).GlobalDays == (byte)Data.Entries.GlobalDays.Days090;
    }
}
