using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What the engine writes down of a finding: place and numbers. Which numbers, depends on the family of the rule.</summary>
internal struct FindingData
{
    public RuleId Rule;
    public Severity Severity;
    public CareSetting Setting;

    /// <summary>LIN101: 1 from date missing, 2 through before from. COD104: the MPFS status. MOD404: the <see cref="EligibilityReason"/>. AOC: the type. PTP: the indicator. UNT211-214: the MAI.</summary>
    public byte Kind;

    /// <summary>From 1.</summary>
    public int Line;

    /// <summary>Another line: from 1 in the claim, from -1 downwards in the prior lines, 0 none. PTP: column 1. DUP601: the first. GLO801: the procedure.</summary>
    public int Related;

    /// <summary>The line's code; none if malformed.</summary>
    public CodeKey Code;

    /// <summary>PTP: the code of column 1. GLO801: of the procedure.</summary>
    public CodeKey RelatedCode;

    /// <summary>The from date of the line, or for PTP the shared day, as a day number; -1 if missing.</summary>
    public int Day;

    /// <summary>UNT211-214: the limit. MOD411: the index of the required-modifier row. PTP: the <see cref="PairDoubt"/>, which makes PTP501 and PTP502 Warnings.</summary>
    public int Limit;

    /// <summary>MOD: the modifier. PTP503, PTP504: the one that bypasses.</summary>
    public ModifierKey Modifier;

    /// <summary>MOD406: the modifier it conflicts with.</summary>
    public ModifierKey OtherModifier;

    /// <summary>MOD: the position of the modifier among all entries of the line, from 1; 0 for none.</summary>
    public int Position;

    /// <summary>MOD406: the position of the modifier it conflicts with. PTP503, PTP504: 1 or 2, the column whose line has the modifier. UNT211-214: the role whose units are added up.</summary>
    public int OtherPosition;

    /// <summary>UNT211-214: daily units or the day's sum, in thousandths.</summary>
    public long Units;

    /// <summary>UNT211-213: daily units of this line that would be allowed beside the others, in thousandths; 0 or less: none.</summary>
    public long AllowedUnits;

    /// <summary>The line's last day minus its first, plus 1; 0 if dates are missing.</summary>
    public int Days;

    public readonly RuleFamily Family => RuleFamilies.Of(Rule);
}
