using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.WithRulesEngine;

/// <summary>What the workflow's expressions see of a line: the line, and what is asked of it in words of the trade.</summary>
internal sealed class LineInput
{
    private readonly BillingTables _tables;
    private readonly Claim _claim;
    private readonly ClaimLine _line;
    private readonly DateOnly _day;
    private readonly BillingCode? _judged;

    internal LineInput(BillingTables tables, Claim claim, ClaimLine line)
    {
        _tables = tables;
        _claim = claim;
        _line = line;
        _day = line.From!.Value;
        BillingCode? code = tables.Find(line.Code);
        _judged = code?.IsJudgedOn(_day) == true ? code : null;
        IsKnown = code is not null;
        IsInForce = code?.IsInForce(_day) != false;
        BrokenUnitRule = _judged?.UnitLimit is null ? null : UnitLimits.Judge(_judged, line.Units, DaySum(_judged))?.ToString();
    }

    public string? Code => _line.Code;

    public IReadOnlyList<string> Modifiers => _line.Modifiers;

    public bool IsKnown { get; }

    /// <summary>True for an unknown code.</summary>
    public bool IsInForce { get; }

    /// <summary>The rule that the units break; null if none.</summary>
    public string? BrokenUnitRule { get; }

    public bool HasPrimary => AddOns.HasPrimary(_claim, _line, _judged);

    public bool Knows(string modifier) => _tables.FindModifier(Code, modifier) is not null;

    /// <summary>True for an unknown modifier.</summary>
    public bool IsModifierInForce(string modifier) => _tables.FindModifier(Code, modifier)?.IsInForce(_day) != false;

    /// <summary>True for a modifier that is unknown or not in force.</summary>
    public bool Allows(string modifier) =>
        _judged is null || _tables.FindModifier(Code, modifier)?.IsInForce(_day) != true || ModifierPolicy.Allows(_judged, modifier, _day);

    private decimal DaySum(BillingCode code)
    {
        string role = UnitRoles.Of(_line.Modifiers, code);
        return role == UnitRoles.Alone
            ? _line.Units
            : _claim.Lines.Where(other => other.Code == _line.Code && other.From == _line.From && UnitRoles.Of(other.Modifiers, code) == role).Sum(other => other.Units);
    }
}
