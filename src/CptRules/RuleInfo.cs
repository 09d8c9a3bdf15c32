using System.Diagnostics.CodeAnalysis;
using CptRules.Explain.Catalog;
using CptRules.Findings;

namespace CptRules;

/// <summary>
/// One rule of the catalog: its name, what it checks and why, its default severities, reason codes and remedy, and its source.
/// </summary>
/// <remarks>
/// Immutable and safe for use by many threads. Reading the catalog loads no rule set. The same texts, with claims that raise each rule, are
/// in rules/RULES.md.
/// </remarks>
public sealed class RuleInfo
{
    private const string Page = "rules/RULES.md";

    internal RuleInfo(RuleId id, string name)
    {
        Id = id;
        Name = name;
        HelpPath = $"{Page}#{id.ToString().ToLowerInvariant()}";
    }

    /// <summary>All rules, in the ordinal order of the texts of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All => RuleCatalog.All;

    /// <summary>The rule.</summary>
    public RuleId Id { get; }

    /// <summary>The rule's name, such as <c>MueDayExceededClinical</c>.</summary>
    public string Name { get; }

    /// <summary>The family of the rule.</summary>
    public RuleFamily Family => RuleFamilies.Of(Id);

    /// <summary>The severities that the rule has without options: distinct, most severe first, at least one.</summary>
    public IReadOnlyList<Severity> DefaultSeverities { get; internal init; } = [];

    /// <summary>
    /// When a finding has which of <see cref="DefaultSeverities"/>, in words; the name of the severity if there is one only.
    /// </summary>
    [field: MaybeNull]
    public string SeverityNote
    {
        get => field ?? DefaultSeverities[0].ToString();
        internal init;
    }

    /// <summary>What the rule reports.</summary>
    public string Summary { get; internal init; } = "";

    /// <summary>Why a payer denies such a line, or why the finding matters.</summary>
    public string Rationale { get; internal init; } = "";

    /// <summary>What clears a finding of the rule, in general. <see cref="Finding.Remedy"/> has the advice for one finding.</summary>
    public string Remedy { get; internal init; } = "";

    /// <summary>Where the rule is published; "Ours" where no publication says it.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>
    /// The reason codes of a denial, one entry for each case; at least one. A case without denial has no <see cref="ReasonCode.Carc"/>.
    /// </summary>
    public IReadOnlyList<ReasonCode> ReasonCodes { get; private init; } = [];

    /// <summary>
    /// Where the rule is explained, with claims that raise it and claims that do not, such as <c>rules/RULES.md#unt213</c>: a file and
    /// anchor, relative to the root of the package and of the repository.
    /// </summary>
    public string HelpPath { get; }

    /// <summary><see cref="HelpPath"/> as an absolute https URL.</summary>
    public string HelpLink => $"{ProjectLinks.Files}/{HelpPath}";

    /// <summary>
    /// <see cref="ReasonCodes"/> with the condition of each; the first one that applies to a finding is that of the finding.
    /// </summary>
    internal IReadOnlyList<ReasonCase> Reasons
    {
        get;
        init
        {
            field = value;
            ReasonCodes = [.. value.Select(reason => reason.Code)];
        }
    } = [];

    /// <summary>The entry of a rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="RuleId.None"/>, or a number that is no rule.</exception>
    public static RuleInfo Of(RuleId id) =>
        RuleCatalog.Find(id) ?? throw new ArgumentOutOfRangeException(nameof(id), id, "There is no such rule.");

    /// <summary>Finds a rule by the exact text of its id, such as <c>UNT213</c>.</summary>
    /// <returns>Whether there is such a rule.</returns>
    public static bool TryFind(string? id, [NotNullWhen(true)] out RuleInfo? rule)
    {
        rule = RuleCatalog.Find(id);
        return rule is not null;
    }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
