using System.Diagnostics.CodeAnalysis;

namespace CptRules.Explain.Catalog;

/// <summary>Every rule there is, by id and in the ordinal order of the ids' texts, which is the order of findings.</summary>
/// <remarks>rules/RULES.md is made from it and from the examples of tests/claims/catalogue.json.</remarks>
internal static partial class RuleCatalog
{
    private const string Manual = "Medicare NCCI Policy Manual 2026";
    private const string Ours = "Ours: no data is not a pass";

    private static readonly RuleEntry None = new(RuleId.None, "");

    private static readonly RuleEntry[] Ordered =
        [.. ((RuleEntry[])[.. Lines, .. Codes, .. Units, .. Modifiers, .. Pairs, .. AddOns, .. Repeats]).OrderBy(rule => rule.Id.ToString(), StringComparer.Ordinal)];

    private static readonly RuleEntry[] ById = Index(Ordered);

    /// <summary>All rules, in the ordinal order of their ids' texts.</summary>
    public static IReadOnlyList<RuleEntry> All => Ordered;

    /// <summary>The entry of a rule; an entry with empty texts for <see cref="RuleId.None"/> and for what is no rule.</summary>
    public static RuleEntry Of(RuleId id) => (uint)id < (uint)ById.Length ? ById[(int)id] : None;

    /// <summary>Finds a rule by the exact text of its id, such as UNT213.</summary>
    public static bool TryFind(string? id, [NotNullWhen(true)] out RuleEntry? entry)
    {
        entry = Array.Find(Ordered, rule => rule.Id.ToString() == id);
        return entry is not null;
    }

    private static RuleEntry[] Index(RuleEntry[] rules)
    {
        var byId = new RuleEntry[rules.Max(rule => (int)rule.Id) + 1];
        Array.Fill(byId, None);
        foreach (RuleEntry rule in rules)
            byId[(int)rule.Id] = rule;
        return byId;
    }
}
