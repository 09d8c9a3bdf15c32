using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Details;

/// <summary>A finding together with what the rule set has about its code: the source of messages, remedies and details.</summary>
internal readonly ref struct FindingView(RuleSet rules, in FindingData data)
{
    private readonly ref readonly FindingData _data = ref data;

    public ref readonly FindingData Data => ref _data;

    public RuleSetRelease Release => rules.Release;

    public RuleData Tables => rules.Data;

    /// <summary>Whether the rule set contains the code; the members below are empty if it does not.</summary>
    public bool HasCode => !_data.Code.IsNone && (uint)_data.CodeId < (uint)Tables.Codes.Length;

    public CodeRecord Code => HasCode ? Tables.Codes[_data.CodeId] : default;

    /// <summary>The fee schedule policy of the code on the day.</summary>
    public MpfsPolicyEntry Policy => HasCode ? Tables.PolicyOn(_data.CodeId, _data.Day) : default;

    /// <summary>The add-on rows of the code, whatever their dates.</summary>
    public ReadOnlySpan<AddOnEntry> AddOnRows => HasCode ? Tables.AddOnRowsOf(_data.CodeId) : [];

    /// <summary>
    /// Whether the code is a visit or another evaluation and management service; known also of codes that the rule set does not contain.
    /// </summary>
    public bool IsVisit => Tables.IsInClass(HasCode ? _data.CodeId : -1, _data.Code, CodeFlags.EvaluationAndManagement);

    /// <summary>
    /// Whether a code or a modifier that the rule set does not have may be newer than the set: the day is after the window or the quarter
    /// of the newest HCPCS file, and the finding is not an Error, which means that the code or modifier is certainly wrong.
    /// </summary>
    public bool MayBeNewer => _data.Severity != Severity.Error
        && (_data.Day > Tables.WindowThrough || _data.Day > Tables.Currency.HcpcsQuarterThrough);

    /// <summary>The modifier of the therapy discipline whose evaluation code this is; none for other codes.</summary>
    public ModifierKey OwnDiscipline => Tables.DisciplineOf(_data.Code) is >= 0 and var row
        ? new ModifierKey((ushort)Tables.Sections.Disciplines[row].Modifier)
        : default;

    public bool HasExplicitList => ExplicitList >= 0;

    /// <summary>The explicit list of eligible modifiers of the code, as modifier keys; empty if it has none.</summary>
    public ReadOnlySpan<ushort> ListedModifiers => HasExplicitList ? Tables.Sections.ExplicitModifiersOf(ExplicitList) : [];

    /// <summary>PTP rules: the fee schedule policy of the column 1 code on the day.</summary>
    public MpfsPolicyEntry Column1Policy => HasPair ? Tables.PolicyOn(Column1Id, _data.Day) : default;

    /// <summary>PTP rules: the edit in force on the day.</summary>
    public PairWindowEntry PairWindow =>
        HasCode && HasPair && Tables.TryFindEdit(Column1Id, Column2Id, _data.Day, _data.Setting, out PairWindowEntry edit)
            ? edit
            : default;

    /// <summary>PTP rules: the code of column 1.</summary>
    public CodeKey Column1 => IsColumn1 ? _data.Code : _data.Pair.Other;

    /// <summary>PTP rules: the code of column 2.</summary>
    public CodeKey Column2 => IsColumn1 ? _data.Pair.Other : _data.Code;

    /// <summary>PTP rules: whether column 1 is a visit.</summary>
    public bool IsColumn1Visit => Tables.IsInClass(HasPair ? Column1Id : -1, Column1, CodeFlags.EvaluationAndManagement);

    /// <summary>PTP rules: whether column 2 is a visit.</summary>
    public bool IsColumn2Visit => Tables.IsInClass(HasPair ? Column2Id : -1, Column2, CodeFlags.EvaluationAndManagement);

    /// <summary>The bit of a modifier in <see cref="ModifierBits"/>; 0 if no rule names it.</summary>
    public ulong BitOf(ModifierKey modifier) => modifier.Value < ModifierKey.Count ? Tables.Modifiers[modifier.Value].Bit : 0;

    private int ExplicitList => Tables.ExplicitListOf(HasCode ? _data.CodeId : -1, _data.Code);

    // The line of a PTP505 finding is the paid side of the pair.
    private bool IsColumn1 => _data.Rule == RuleId.PTP505;

    private int Column1Id => IsColumn1 ? _data.CodeId : _data.Pair.OtherId;

    private int Column2Id => IsColumn1 ? _data.Pair.OtherId : _data.CodeId;

    private bool HasPair => HasCode && !_data.Pair.Other.IsNone && (uint)_data.Pair.OtherId < (uint)Tables.Codes.Length;
}
