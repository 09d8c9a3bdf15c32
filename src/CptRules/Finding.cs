using System.Diagnostics.CodeAnalysis;
using CptRules.Explain;
using CptRules.Explain.Catalog;
using CptRules.Explain.Messages;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules;

/// <summary>One thing a rule has to say about one line: data first, words only when read.</summary>
/// <remarks>An immutable value. <c>default</c> has <see cref="RuleId.None"/> and empty texts.</remarks>
public readonly struct Finding
{
    private readonly RuleSet? _rules;
    private readonly FindingData _data;

    internal Finding(RuleSet rules, in FindingData data)
    {
        _rules = rules;
        _data = data;
    }

    /// <summary>The rule.</summary>
    public RuleId Rule => _data.Rule;

    /// <summary>The rule's name, such as <c>MueDayExceededClinical</c>.</summary>
    public string RuleName => RuleCatalog.Find(Rule)?.Name ?? "";

    /// <summary>Where the rule is explained, as <see cref="RuleInfo.HelpLink"/>; empty for <see cref="RuleId.None"/>.</summary>
    public string HelpLink => RuleCatalog.Find(Rule)?.HelpLink ?? "";

    /// <summary>How much it weighs, after options.</summary>
    public Severity Severity => _data.Severity;

    /// <summary>The line's number, from 1: <c>claim.Lines[Line - 1]</c>.</summary>
    public int Line => _data.Line;

    /// <summary>
    /// The number, from 1, of the column 1 line (PTP rules only); null where there is none or it is a prior line
    /// (then <see cref="FindingDetails.PriorLine"/> has its number).
    /// </summary>
    public int? OtherLine => _data.Family == RuleFamily.Ptp && _data.OtherLine > 0 ? _data.OtherLine : null;

    /// <summary>The line's procedure code, normalised; null if it is malformed.</summary>
    public string? Code => _data.Code.IsNone ? null : _data.Code.ToString();

    /// <summary>The claim adjustment reason code (CARC) a payer would answer with; null where none fits.</summary>
    public string? Carc => ReasonCodes.Carc(_data);

    /// <summary>The remittance advice remark code (RARC) beside <see cref="Carc"/>; null where none fits.</summary>
    public string? Rarc => ReasonCodes.Rarc(_data);

    /// <summary>The numbers, codes and modifiers behind the finding.</summary>
    public FindingDetails Details => new(_rules, _data);

    /// <summary>What is wrong, in one sentence. Made on each read.</summary>
    public string Message => _rules is null ? "" : FindingMessages.Of(new FindingView(_rules, _data));

    /// <summary>What would clear it, as data and as a sentence; null for <see cref="Severity.Info"/>. Made on each read.</summary>
    public Remedy? Remedy => _rules is null ? null : FindingRemedies.Of(new FindingView(_rules, _data));

    /// <summary>Rule, severity, line and message.</summary>
    public override string ToString() => _rules is null ? "" : $"{Rule} {Severity} line {Line}: {Message}";

    [UnscopedRef]
    internal ref readonly FindingData DataReference => ref _data;
}
