namespace CptRules.Explain.Catalog;

/// <summary>The entries of all rules: the source of <see cref="RuleInfo"/>.</summary>
/// <remarks>A test makes rules/RULES.md from it and from the examples in tests/claims.</remarks>
internal static partial class RuleCatalog
{
    private const string Manual = "Medicare NCCI Policy Manual 2026";
    private const string Ours = "Ours: missing data must not look like a pass";

    /// <summary>All rules, in the ordinal order of the texts of their ids, which is the order of findings.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. ((IEnumerable<RuleInfo>)
                [
                    .. Lines, .. Codes, .. Units, .. Modifiers, .. ModifierPolicies, .. RequiredModifiers, .. Pairs, .. AddOns, .. Repeats,
                    .. Components, .. Drugs, .. Histories, .. Outpatient, .. Suppliers, .. Places,
                ])
            .OrderBy(rule => rule.Id.ToString(), StringComparer.Ordinal),
    ];

    // After All, which its initializer reads.
    private static readonly RuleInfo?[] ById = IndexById(All);

    /// <summary>The entry of a rule; null for <see cref="RuleId.None"/> and for a number that is no rule.</summary>
    public static RuleInfo? Find(RuleId id) => (uint)id < (uint)ById.Length ? ById[(int)id] : null;

    /// <summary>The entry of the rule whose id has exactly this text; null if there is none.</summary>
    public static RuleInfo? Find(string? id) => All.FirstOrDefault(rule => rule.Id.ToString() == id);

    private static RuleInfo?[] IndexById(IReadOnlyList<RuleInfo> rules)
    {
        var byId = new RuleInfo?[rules.Max(rule => (int)rule.Id) + 1];
        foreach (RuleInfo rule in rules)
            byId[(int)rule.Id] = rule;
        return byId;
    }
}
