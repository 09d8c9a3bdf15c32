using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CptRules.Explain.Catalog;
using CptRules.Explain.Details;
using CptRules.Explain.Messages;
using CptRules.Explain.Remedies;
using CptRules.Findings;

namespace CptRules;

/// <summary>What one rule found on one line: data first, texts only when read.</summary>
/// <remarks>
/// An immutable value. <c>default</c> has <see cref="RuleId.None"/> and empty texts. A copy with other texts or details is made by
/// <c>finding with { ... }</c>; such a copy keeps its texts, while those of a finding of a validator are made on each read.
/// </remarks>
public readonly struct Finding
{
    // The RuleSet if the engine made the finding, the FindingContent if an application did; null for default.
    private readonly object? _origin;
    private readonly FindingData _data;

    /// <summary>Creates a finding, for unit tests of an application and for results from other sources.</summary>
    /// <param name="rule">
    /// The rule. <see cref="Carc"/> and <see cref="Rarc"/> are those of its catalog entry, if they are the same in all cases.
    /// </param>
    /// <param name="severity">The severity.</param>
    /// <param name="line">The number of the line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule or severity, or the line is not positive.</exception>
    public Finding(RuleId rule, Severity severity, int line)
    {
        if (rule == RuleId.None || !Enum.IsDefined(rule))
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule.");
        if (severity > Severity.Error)
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity.");
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(line);
        _data = FindingData.Of(rule);
        _data.Place(severity, CareSetting.Practitioner, line, default, -1, 0, 0);
        _origin = new FindingContent { Carc = ReasonCodes.Carc(_data), Rarc = ReasonCodes.Rarc(_data) };
    }

    internal Finding(RuleSet rules, in FindingData data)
    {
        _origin = rules;
        _data = data;
    }

    /// <summary>The rule.</summary>
    public RuleId Rule => _data.Rule;

    /// <summary>The rule's name, such as <c>MueDayExceededClinical</c>; empty for <see cref="RuleId.None"/>.</summary>
    public string RuleName => RuleCatalog.Find(Rule)?.Name ?? "";

    /// <summary>Where the rule is explained, as <see cref="RuleInfo.HelpLink"/>; empty for <see cref="RuleId.None"/>.</summary>
    public string HelpLink => RuleCatalog.Find(Rule)?.HelpLink ?? "";

    /// <summary>The severity, after options.</summary>
    public Severity Severity => _data.Severity;

    /// <summary>The line's number, from 1: <c>claim.Lines[Line - 1]</c>.</summary>
    public int Line => _data.Line;

    /// <summary>
    /// The line that this one is compared with, set by PTP, DUP, CMP, GLO and HIS rules: for PTP rules the column 1 line, or for PTP505 the
    /// column 2 line, which is a prior line; for DUP601 the earlier line; for CMP901 the other line of the same service; for CMP902 the
    /// earlier anesthesia; for GLO rules the procedure; for HIS901 the earlier visit. Null for other rules.
    /// </summary>
    public OtherLine? OtherLine
    {
        get => _origin is FindingContent content ? content.OtherLine : LineOf(_data.OtherLine);
        init => _origin = Content with { OtherLine = value };
    }

    /// <summary>The line's procedure code, normalized to upper case; null if it is malformed.</summary>
    public string? Code
    {
        get => _origin is FindingContent content ? content.Code : _data.Code.IsNone ? null : _data.Code.ToString();
        init => _origin = Content with { Code = value };
    }

    /// <summary>The claim adjustment reason code (CARC) of the denial; null where none fits.</summary>
    public string? Carc
    {
        get => _origin is FindingContent content ? content.Carc : ReasonCodes.Carc(_data);
        init => _origin = Content with { Carc = value };
    }

    /// <summary>The remittance advice remark code (RARC) that goes with <see cref="Carc"/>; null where none fits.</summary>
    public string? Rarc
    {
        get => _origin is FindingContent content ? content.Rarc : ReasonCodes.Rarc(_data);
        init => _origin = Content with { Rarc = value };
    }

    /// <summary>The numbers, codes and modifiers of the finding. Made on each read; null is set as no details.</summary>
    public FindingDetails Details
    {
        get => _origin switch
        {
            RuleSet rules => FindingDetailsReader.Of(new FindingView(rules, _data)),
            FindingContent content => content.Details,
            _ => FindingDetails.None,
        };
        init => _origin = Content with { Details = value ?? FindingDetails.None };
    }

    /// <summary>What is wrong and what the payer does, in one to three sentences. Made on each read; null is set as empty.</summary>
    public string Message
    {
        get => _origin switch
        {
            RuleSet rules => FindingMessages.Of(new FindingView(rules, _data)),
            FindingContent content => content.Message,
            _ => "",
        };
        init => _origin = Content with { Message = value ?? "" };
    }

    /// <summary>What clears the finding, as data and as text; null for <see cref="Severity.Info"/>. Made on each read.</summary>
    public Remedy? Remedy
    {
        get => _origin switch
        {
            RuleSet rules => FindingRemedies.Of(new FindingView(rules, _data)),
            FindingContent content => content.Remedy,
            _ => null,
        };
        init => _origin = Content with { Remedy = value };
    }

    [UnscopedRef]
    internal ref readonly FindingData DataReference => ref _data;

    private FindingContent Content => _origin as FindingContent ?? new FindingContent
    {
        Code = Code,
        OtherLine = OtherLine,
        Carc = Carc,
        Rarc = Rarc,
        Message = Message,
        Remedy = Remedy,
        Details = Details,
    };

    /// <summary>Rule, severity, line and message.</summary>
    public override string ToString() =>
        _origin is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Rule} {Severity} line {Line}: {Message}");

    /// <summary>The line of a signed number: from 1 in the claim, from -1 downward in the prior lines; null for 0.</summary>
    internal static OtherLine? LineOf(int number) => number switch
    {
        > 0 => new OtherLine(number, IsPrior: false),
        < 0 => new OtherLine(-number, IsPrior: true),
        _ => null,
    };
}
