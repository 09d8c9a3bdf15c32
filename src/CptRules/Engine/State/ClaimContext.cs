using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>One claim on its way through the rules: the rule set, the lines as numbers, and where findings go.</summary>
internal readonly ref struct ClaimContext
{
    // What a hospital bills for outpatients, unless it names another type of bill.
    private const byte OutpatientBill = 13;

    private readonly RuleSet _rules;
    private readonly SeverityTable _severities;
    private readonly List<Finding> _findings;
    private readonly int _firstFinding;
    private readonly ref ModifierOverflow _overflow;
    private readonly ref DrugPackages _packages;

    /// <param name="lines">How many of the states are claim lines; the others are prior lines.</param>
    /// <param name="states">One for each line, claim lines first. The reader of lines fills them.</param>
    /// <param name="pairs">Working memory of <see cref="PairCandidateFilter.RequiredLength"/>.</param>
    /// <param name="overflow">Empty.</param>
    /// <param name="packages">Empty.</param>
    public ClaimContext(
        RuleSet rules, SeverityTable severities, scoped in ClaimHeader header, int lines, Span<LineState> states, Span<ulong> pairs,
        List<Finding> findings, ref ModifierOverflow overflow, ref DrugPackages packages)
    {
        _rules = rules;
        _severities = severities;
        _findings = findings;
        _firstFinding = findings.Count;
        _overflow = ref overflow;
        _packages = ref packages;
        Data = rules.Data;
        Setting = header.Setting;
        BillClass = Setting != CareSetting.OutpatientHospital ? (byte)0 : header.BillClass == 0 ? OutpatientBill : header.BillClass;
        All = states;
        Lines = states[..lines];
        UsesOpps = BillClass == OutpatientBill;
        CheckedCodes = CodeFlags.RequiredModifier | CodeFlags.ReportingOnly;
        CheckedFacts = InForceFlags.RequiredModifier | InForceFlags.StatusReported;
        if (UsesOpps)
            CheckedFacts |= InForceFlags.OppsReported;
        if (Setting == CareSetting.DmeSupplier)
            CheckedCodes |= CodeFlags.Equipment | CodeFlags.NotForSuppliers;
        Place = IsPractitioner ? PlaceText.Read(header.PlaceOfService) : PlaceText.None;
        Pairs = new PairCandidateFilter(pairs);
    }

    public RuleData Data { get; }

    public CareSetting Setting { get; }

    /// <summary>The first two digits of the bill type, 13 without one; 0 in other care settings than the hospital.</summary>
    public byte BillClass { get; }

    /// <summary>Whether the claim is a hospital claim that OPPS pays.</summary>
    public bool UsesOpps { get; }

    /// <summary>The kinds of codes on which a single-line rule of the care setting may fire.</summary>
    public CodeFlags CheckedCodes { get; }

    /// <summary>The table facts on which a single-line rule of the care setting may fire.</summary>
    public InForceFlags CheckedFacts { get; }

    /// <summary>The place of service of lines that name none, as <see cref="PlaceText"/> reads it.</summary>
    public byte Place { get; }

    /// <summary>The rows of modifier scopes of the care setting, one bit each.</summary>
    public ulong Scopes => Data.ScopesIn(Setting);

    /// <summary>The claim lines, then the prior lines.</summary>
    public Span<LineState> All { get; }

    /// <summary>The claim lines.</summary>
    public Span<LineState> Lines { get; }

    /// <summary>The pair partners of each line's code. Empty, and not to be read, where the setting has no pairs.</summary>
    public PairCandidateFilter Pairs { get; }

    /// <summary>The modifiers of lines with more than four.</summary>
    [UnscopedRef]
    public ref ModifierOverflow Overflow => ref _overflow;

    /// <summary>The drug packages of lines.</summary>
    [UnscopedRef]
    public ref DrugPackages Packages => ref _packages;

    public bool HasPriorLines => All.Length > Lines.Length;

    public bool IsPractitioner => Setting == CareSetting.Practitioner;

    /// <summary>The findings of this claim so far.</summary>
    public ReadOnlySpan<Finding> Findings => CollectionsMarshal.AsSpan(_findings)[_firstFinding..];

    /// <summary>The index of a line in <see cref="All"/>.</summary>
    public int IndexOf(in LineState line) => IndexOf(line.Number);

    /// <summary>The index in <see cref="All"/> of the line with a <see cref="LineState.Number"/>.</summary>
    public int IndexOf(int number) => number < 0 ? Lines.Length - number - 1 : number - 1;

    /// <summary>
    /// Whether the line's day is after the window, or after the quarter of the newest HCPCS file: codes and modifiers are added every
    /// quarter.
    /// </summary>
    public bool MayBeNewer(in LineState line) => line.Has(LineFlags.AfterWindow) || line.From > Data.Currency.HcpcsQuarterThrough;

    public bool IsOff(RuleId rule) => _severities.IsOff(rule);

    public ref readonly MpfsPolicyEntry PolicyOf(in LineState line) => ref Data.Sections.MpfsPolicies[line.Mpfs];

    public bool HasMpfsRow(in LineState line) => (PolicyOf(line).Rows & MpfsRowsPresent.Base) != 0;

    public ref readonly MueValueEntry MueOf(in LineState line) => ref Data.Sections.MueValues[line.Mue];

    /// <summary>Whether the code is an add-on code on the line's from date in the claim's setting.</summary>
    public bool IsAddOn(in LineState line) => line.Code >= 0 && Data.IsAddOn(line.Code, line.From, Setting);

    /// <summary>
    /// Whether the other line is by the same provider and shares a day, as the primary of an add-on code must. A line of this claim whose
    /// code is malformed or not in force is no primary of anything.
    /// </summary>
    public static bool MayBePrimary(in LineState line, in LineState other) =>
        other.HasValidDates && other.Number != line.Number && other.Provider == line.Provider && line.SharesDay(other)
        && (other.IsPrior || (other.Flags & (LineFlags.UsesTableRules | LineFlags.Unknown)) != 0);

    /// <summary>Whether a table rule may compare the line with another one of the same provider.</summary>
    public static bool IsPartner(in LineState line, in LineState other) =>
        other.HasValidDates && other.UsesTableRules && other.Number != line.Number && other.Provider == line.Provider;

    /// <summary>The modifiers of a line.</summary>
    /// <param name="buffer">At least <see cref="LineModifiers.BufferLength"/> long; its content does not matter.</param>
    public LineModifiers ModifiersOf(in LineState line, Span<ModifierUse> buffer) => new(line, _overflow, buffer);

    /// <summary>The first modifier of the line, in billed order, that is one of <paramref name="bits"/>; default if none is.</summary>
    public ModifierUse FirstModifier(in LineState line, ulong bits)
    {
        if ((line.Modifiers & bits) == 0)
            return default;
        foreach (ModifierUse use in ModifiersOf(line, stackalloc ModifierUse[LineModifiers.BufferLength]).Distinct)
        {
            if ((Data.Modifiers[use.Modifier.Value].Bit & bits) != 0)
                return use;
        }

        return default;
    }

    /// <summary>Whether two lines have the same set of well-formed modifiers.</summary>
    public bool HaveSameModifiers(in LineState a, in LineState b)
    {
        if (a.Modifiers != b.Modifiers)
            return false;
        bool many = a.Has(LineFlags.ManyModifiers) && b.Has(LineFlags.ManyModifiers);
        if (many ? _overflow.HashOf(a.ModifierEntries) != _overflow.HashOf(b.ModifierEntries)
            : a.ModifierEntries == b.ModifierEntries && !a.Has(LineFlags.ManyModifiers) && !b.Has(LineFlags.ManyModifiers))
        {
            return !many;
        }

        ReadOnlySpan<ModifierUse> first = ModifiersOf(a, stackalloc ModifierUse[LineModifiers.BufferLength]).Distinct;
        ReadOnlySpan<ModifierUse> second = ModifiersOf(b, stackalloc ModifierUse[LineModifiers.BufferLength]).Distinct;
        if (first.Length != second.Length)
            return false;
        var set = new ModifierSet(stackalloc ulong[ModifierSet.Words]);
        foreach (ModifierUse use in first)
            set.Add(use.Modifier);
        foreach (ModifierUse use in second)
        {
            if (set.Add(use.Modifier))
                return false;
        }

        return true;
    }

    /// <summary>Raises a finding unless the rule is off. On a prior line an Error is noted, and nothing is reported.</summary>
    /// <returns>Whether the rule is on.</returns>
    public bool Raise(ref LineState line, Severity severity, ref FindingData finding)
    {
        if (!_severities.TryGet(finding.Rule, ref severity))
            return false;
        if (severity == Severity.Error)
            line.ErrorFamilies |= (ushort)(1 << (int)finding.Family);
        if (line.IsPrior)
            return true;
        int days = line.HasValidDates ? line.Through - line.From + 1 : 0;
        finding.Place(severity, Setting, line.Number, line.Key, Math.Max(line.Code, -1), line.From, days);
        _findings.Add(new Finding(_rules, finding));
        return true;
    }

    /// <inheritdoc cref="Raise(ref LineState, Severity, ref FindingData)"/>
    public bool Raise(ref LineState line, RuleId rule, Severity severity)
    {
        var finding = FindingData.Of(rule);
        return Raise(ref line, severity, ref finding);
    }

    /// <inheritdoc cref="Raise(ref LineState, Severity, ref FindingData)"/>
    public bool Raise(ref LineState line, RuleId rule, Severity severity, ModifierUse use)
    {
        var finding = FindingData.Of(rule, new ModifierFinding
        {
            Modifier = use.Modifier == ModifierKey.Malformed ? default : use.Modifier,
            Position = use.Position,
        });
        return Raise(ref line, severity, ref finding);
    }

    /// <summary>Orders the findings of this claim and returns how many there are.</summary>
    public int Finish()
    {
        Span<Finding> findings = CollectionsMarshal.AsSpan(_findings)[_firstFinding..];
        if (findings.Length > 1)
            findings.Sort(FindingOrder.Comparison);
        return findings.Length;
    }
}
