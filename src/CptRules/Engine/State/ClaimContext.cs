using System.Runtime.InteropServices;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>One claim on its way through the checks: the rules, the lines as billed, the lines as numbers, and where findings go.</summary>
internal readonly ref struct ClaimContext
{
    private readonly ReadOnlySpan<ClaimLine> _lines;
    private readonly ReadOnlySpan<ClaimLine> _priorLines;
    private readonly RuleSet _rules;
    private readonly SeverityTable _severities;
    private readonly List<Finding> _findings;
    private readonly int _firstFinding;

    public ClaimContext(
        RuleSet rules, SeverityTable severities, CareSetting setting, string? provider,
        ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines, Span<LineState> states, Span<ulong> pairs, List<Finding> findings)
    {
        _rules = rules;
        _severities = severities;
        _lines = lines;
        _priorLines = priorLines;
        _findings = findings;
        _firstFinding = findings.Count;
        Data = rules.Data;
        Setting = setting;
        Provider = provider;
        All = states;
        Lines = states[..lines.Length];
        Pairs = new PairCandidateFilter(pairs);
    }

    public RuleData Data { get; }

    public CareSetting Setting { get; }

    public string? Provider { get; }

    /// <summary>The claim lines, then the prior lines.</summary>
    public Span<LineState> All { get; }

    /// <summary>The claim lines.</summary>
    public Span<LineState> Lines { get; }

    /// <summary>The index of a line in <see cref="All"/>.</summary>
    public int IndexOf(in LineState line) => line.IsPrior ? Lines.Length - line.Number - 1 : line.Number - 1;

    /// <summary>The partners of each line's code, by which lines are compared with each other; not filled in, and not to be read, where the setting has no pairs.</summary>
    public PairCandidateFilter Pairs { get; }

    public ReadOnlySpan<ClaimLine> BilledLines => _lines;

    public ReadOnlySpan<ClaimLine> BilledPriorLines => _priorLines;

    public bool IsPractitioner => Setting == CareSetting.Practitioner;

    public bool IsOff(RuleId rule) => _severities.IsOff(rule);

    /// <summary>The line as billed; an empty one for a null entry.</summary>
    public ClaimLine Billed(in LineState line) => Billed(line.Number);

    public ClaimLine Billed(int number) => (number > 0 ? _lines[number - 1] : _priorLines[-number - 1]) ?? EmptyLine;

    public ref readonly MpfsPolicyEntry PolicyOf(in LineState line) => ref Data.Sections.MpfsPolicies[line.Mpfs];

    public bool HasMpfsRow(in LineState line) => (PolicyOf(line).Rows & MpfsRowsPresent.Base) != 0;

    public ref readonly MueValueEntry MueOf(in LineState line) => ref Data.Sections.MueValues[line.Mue];

    /// <summary>Raises a finding unless the rule is off; a prior line is only marked.</summary>
    /// <returns>Whether the rule raised it.</returns>
    public bool Raise(ref LineState line, Severity severity, ref FindingData finding)
    {
        if (!_severities.TryGet(finding.Rule, ref severity))
            return false;
        if (severity == Severity.Error)
            line.ErrorFamilies |= (ushort)(1 << (int)finding.Family);
        if (line.IsPrior)
            return true;
        finding.Place(severity, Setting, line.Number, line.Key, line.Code, line.From, line.HasValidDates ? line.Through - line.From + 1 : 0);
        _findings.Add(new Finding(_rules, finding));
        return true;
    }

    public bool Raise(ref LineState line, RuleId rule, Severity severity)
    {
        var finding = FindingData.Of(rule);
        return Raise(ref line, severity, ref finding);
    }

    /// <summary>Whether the code is an add-on on the line's from date in the claim's setting.</summary>
    public bool IsAddOn(in LineState line) => line.Code >= 0 && Data.IsAddOn(line.Code, line.From, Setting);

    /// <summary>Whether the other line is by the same provider and shares a day, as the primary of an add-on code must.</summary>
    public static bool MayBePrimary(in LineState line, in LineState other) =>
        other.HasValidDates && other.Number != line.Number && other.Provider == line.Provider && line.SharesDay(other);

    public bool SameCode(in LineState a, in LineState b) =>
        a.Key == b.Key && (!a.Key.IsNone || NormalText.Equal(Billed(a).Code, Billed(b).Code));

    /// <summary>Orders the findings of this claim and tells how many there are.</summary>
    public int Finish()
    {
        Span<Finding> findings = Findings;
        if (findings.Length > 1)
            findings.Sort(FindingOrder.Comparison);
        return findings.Length;
    }

    private Span<Finding> Findings => CollectionsMarshal.AsSpan(_findings)[_firstFinding..];

    /// <summary>What a null entry among the lines is read as.</summary>
    public static ClaimLine EmptyLine { get; } = new();
}
