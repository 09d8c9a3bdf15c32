using CptRules.Data.Keys;
using CptRules.Explain;
using CptRules.Explain.Codes;
using CptRules.Explain.Messages;
using CptRules.Findings;

namespace CptRules;

/// <summary>The typed details of a finding. Each is null where the rule has no such detail. An immutable value.</summary>
public readonly struct FindingDetails
{
    private readonly RuleSet? _rules;
    private readonly FindingData _data;

    internal FindingDetails(RuleSet? rules, in FindingData data)
    {
        _rules = rules;
        _data = data;
    }

    private bool IsMue => _data.Rule is RuleId.UNT211 or RuleId.UNT212 or RuleId.UNT213 or RuleId.UNT214;

    private bool IsPtp => _data.Family == RuleFamily.Ptp;

    private bool NamesPrimaries => _rules is not null && _data.Rule is RuleId.AOC301 or RuleId.AOC302;

    /// <summary>UNT211-214: the most units allowed, inclusive.</summary>
    public int? Limit => IsMue ? _data.Unit.Limit : null;

    /// <summary>UNT211-214: the daily units of the line where the MAI is 1, else the largest sum of a day of the line.</summary>
    public decimal? Units => IsMue ? _data.Unit.Units / 1000m : null;

    /// <summary>UNT211-214: the MUE adjudication indicator: 1 line, 2 date of service by policy, 3 date of service by clinical data.</summary>
    public int? Mai => IsMue ? (int)_data.Unit.Mai : null;

    /// <summary>MOD rules: the modifier, null if malformed. PTP503, PTP504: the modifier that bypasses.</summary>
    public string? Modifier => TextOf(_data.Family switch
    {
        RuleFamily.Mod => _data.Modifier.Modifier,
        RuleFamily.Ptp => _data.Pair.BypassModifier,
        _ => default,
    });

    /// <summary>MOD rules: the position of the modifier on the line, from 1, null entries counted; null where the rule speaks of none.</summary>
    public int? ModifierPosition => _data.Family == RuleFamily.Mod && _data.Modifier.Position > 0 ? _data.Modifier.Position : null;

    /// <summary>PTP503, PTP504: the number of the claim line that has <see cref="Modifier"/>; null if it is the prior line.</summary>
    public int? OnLine => _data.Rule is RuleId.PTP503 or RuleId.PTP504
        ? (_data.Pair.BypassColumn == 2 ? _data.Line : _data.OtherLine > 0 ? _data.OtherLine : null)
        : null;

    /// <summary>MOD406: the modifier that excludes <see cref="Modifier"/>.</summary>
    public string? ConflictsWith => _data.Rule == RuleId.MOD406 ? _data.Modifier.ConflictsWith.ToString() : null;

    /// <summary>PTP rules: the modifier indicator, 0 not allowed or 1 allowed.</summary>
    public int? Indicator => IsPtp ? (int)_data.Pair.Indicator : null;

    /// <summary>PTP rules: the payable code.</summary>
    public string? Column1 => IsPtp ? _data.Pair.Column1.ToString() : null;

    /// <summary>PTP rules: the denied code.</summary>
    public string? Column2 => IsPtp ? _data.Code.ToString() : null;

    /// <summary>AOC301, AOC302: the add-on type, 1 to 3.</summary>
    public int? AddOnType => _data.Rule is RuleId.AOC301 or RuleId.AOC302 ? (int)_data.AddOn.Type : null;

    /// <summary>AOC301, AOC302: the listed primaries in force on the line's from date, ascending.</summary>
    public IReadOnlyList<string>? Primaries => NamesPrimaries ? AddOnWords.Primaries(new FindingView(_rules!, _data)) : null;

    /// <summary>COD104: the MPFS status.</summary>
    public string? Status => _data.Rule == RuleId.COD104 ? ((char)_data.CodeStatus.Status).ToString() : null;

    /// <summary>DUP601: the number of the earlier line that is the same; null if it is a prior line.</summary>
    public int? SameAsLine => _data.Rule == RuleId.DUP601 && _data.OtherLine > 0 ? _data.OtherLine : null;

    /// <summary>GLO801: the number of the procedure's line; null if it is a prior line.</summary>
    public int? ProcedureLine => _data.Rule == RuleId.GLO801 && _data.OtherLine > 0 ? _data.OtherLine : null;

    /// <summary>PTP rules, DUP601, GLO801: the number, from 1, of the prior line that is the other one.</summary>
    public int? PriorLine => _data.OtherLine < 0 ? -_data.OtherLine : null;

    /// <summary>MOD411: the modifiers of which one is required.</summary>
    public IReadOnlyList<string>? OneOf => _rules is not null && _data.Rule == RuleId.MOD411 ? RequiredModifierWords.OneOf(new FindingView(_rules, _data)) : null;

    private static string? TextOf(ModifierKey modifier) => modifier.IsNone ? null : modifier.ToString();
}
