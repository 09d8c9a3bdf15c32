using System.Runtime.InteropServices;
using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>A finding as the engine writes it: the rule, the line, and what the family of the rule found.</summary>
/// <remarks>
/// 56 bytes, so that a <see cref="Finding"/>, which adds a reference, is 64: one cache line.
/// Bytes 0-31 are the same for all rules. Bytes 32-55 are one of the typed views, chosen by the family of the rule; the others share these
/// bytes and must not be read. No view has references, so a wrong read is a wrong number and never unsafe. <c>default</c> has no rule.
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = 56)]
internal struct FindingData
{
    [FieldOffset(32)]
    private DateFinding _date;

    [FieldOffset(32)]
    private CodeFinding _code;

    [FieldOffset(32)]
    private UnitFinding _unit;

    [FieldOffset(32)]
    private ModifierFinding _modifier;

    [FieldOffset(32)]
    private PairFinding _pair;

    [FieldOffset(32)]
    private AddOnFinding _addOn;

    [FieldOffset(32)]
    private RepeatFinding _repeat;

    [FieldOffset(32)]
    private OutpatientFinding _outpatient;

    [FieldOffset(32)]
    private SupplierFinding _supplier;

    [FieldOffset(32)]
    private PlaceFinding _place;

    private FindingData(RuleId rule, int otherLine = 0, int day = 0)
        : this()
    {
        Rule = rule;
        OtherLine = otherLine;
        Day = day;
    }

    [field: FieldOffset(0)]
    public RuleId Rule { get; private set; }

    [field: FieldOffset(1)]
    public Severity Severity { get; private set; }

    [field: FieldOffset(2)]
    public CareSetting Setting { get; private set; }

    /// <summary>The number of the line, from 1.</summary>
    [field: FieldOffset(4)]
    public int Line { get; private set; }

    /// <summary>
    /// The line that the finding compares its own with: from 1 in the claim, from -1 downward in the prior lines, 0 for none.
    /// </summary>
    [field: FieldOffset(8)]
    public int OtherLine { get; private set; }

    /// <summary>The line's code; none if malformed.</summary>
    [field: FieldOffset(12)]
    public CodeKey Code { get; private set; }

    /// <summary>The id of <see cref="Code"/> in the rule set; -1 if it is not there.</summary>
    [field: FieldOffset(16)]
    public int CodeId { get; private set; }

    /// <summary>The from date of the line, or for PTP the shared day, as a day number; -1 if missing.</summary>
    [field: FieldOffset(20)]
    public int Day { get; private set; }

    /// <summary>The line's last day minus its first, plus 1; 0 if dates are missing.</summary>
    [field: FieldOffset(24)]
    public int Days { get; private set; }

    public readonly RuleFamily Family => RuleFamilies.Of(Rule);

    /// <summary>LIN101, LIN104 and LIN105.</summary>
    public readonly DateFinding Date => _date;

    /// <summary>COD104 and COD105.</summary>
    public readonly CodeFinding CodeStatus => _code;

    /// <summary>UNT211 to UNT214.</summary>
    public readonly UnitFinding Unit => _unit;

    /// <summary>MOD rules.</summary>
    public readonly ModifierFinding Modifier => _modifier;

    /// <summary>PTP rules.</summary>
    public readonly PairFinding Pair => _pair;

    /// <summary>AOC rules.</summary>
    public readonly AddOnFinding AddOn => _addOn;

    /// <summary>DUP, GLO, CMP and HIS rules.</summary>
    public readonly RepeatFinding Repeat => _repeat;

    /// <summary>OPS rules.</summary>
    public readonly OutpatientFinding Outpatient => _outpatient;

    /// <summary>DME rules.</summary>
    public readonly SupplierFinding Supplier => _supplier;

    /// <summary>POS rules.</summary>
    public readonly PlaceFinding AtPlace => _place;

    /// <summary>A finding of a rule that needs no details.</summary>
    public static FindingData Of(RuleId rule) => new(rule);

    public static FindingData Of(RuleId rule, in DateFinding date) => new(rule) { _date = date };

    public static FindingData Of(RuleId rule, in CodeFinding status) => new(rule) { _code = status };

    public static FindingData Of(RuleId rule, in UnitFinding units) => new(rule) { _unit = units };

    public static FindingData Of(RuleId rule, in ModifierFinding modifier) => new(rule) { _modifier = modifier };

    public static FindingData Of(RuleId rule, in OutpatientFinding outpatient) => new(rule) { _outpatient = outpatient };

    public static FindingData Of(RuleId rule, in SupplierFinding supplier) => new(rule) { _supplier = supplier };

    public static FindingData Of(RuleId rule, in PlaceFinding place) => new(rule) { _place = place };

    public static FindingData Of(RuleId rule, in AddOnFinding addOn) => new(rule) { _addOn = addOn };

    /// <param name="otherLine">The other line of the pair: from 1 in the claim, from -1 downward in the prior lines.</param>
    /// <param name="day">The shared day.</param>
    public static FindingData Of(RuleId rule, int otherLine, int day, in PairFinding pair) => new(rule, otherLine, day) { _pair = pair };

    /// <param name="otherLine">
    /// The line that is compared with this one: from 1 in the claim, from -1 downward in the prior lines.
    /// </param>
    public static FindingData Of(RuleId rule, int otherLine, in RepeatFinding repeat = default) =>
        new(rule, otherLine) { _repeat = repeat };

    /// <summary>Fills in the severity and the line.</summary>
    /// <param name="from">The from date of the line; taken as <see cref="Day"/> unless the finding has a day of its own.</param>
    public void Place(Severity severity, CareSetting setting, int line, CodeKey code, int codeId, int from, int days)
    {
        Severity = severity;
        Setting = setting;
        Line = line;
        Code = code;
        CodeId = codeId;
        if (Day == 0)
            Day = from;
        Days = days;
    }
}
