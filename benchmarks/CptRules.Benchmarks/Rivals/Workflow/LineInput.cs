using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.Workflow;

/// <summary>What the workflow's expressions see of a line: the line, and what is asked of it in words of the trade.</summary>
public sealed class LineInput(BillingTables tables, Claim claim, ClaimLine line)
{
    private readonly DateOnly _day = line.From!.Value;

    public string? Code => line.Code;

    public IReadOnlyList<string> Modifiers => line.Modifiers;

    public bool IsKnown => tables.Knows(line.Code);

    public bool IsInForce => tables.Find(line.Code) is not { } code || code.IsInForce(_day);

    public bool HasPrimary => AddOns.HasPrimary(tables, claim, line);

    public bool Breaks(string rule) => Judged is { UnitLimit: not null } code && UnitLimits.Judge(code, line.Units, DaySum(code))?.ToString() == rule;

    public bool Knows(string modifier) => tables.KnowsModifier(modifier);

    public bool IsModifierInForce(string modifier) => !tables.Modifiers.TryGetValue(modifier, out BillingModifier? found) || found.IsInForce(_day);

    public bool Allows(string modifier) =>
        !tables.Modifiers.TryGetValue(modifier, out BillingModifier? found) || !found.IsInForce(_day)
        || Judged is not { } code || ModifierPolicy.Allows(code, modifier, _day);

    private BillingCode? Judged => tables.Judged(line.Code, _day);

    private decimal DaySum(BillingCode code)
    {
        string role = UnitRoles.Of(line.Modifiers, code);
        return role == UnitRoles.Alone
            ? line.Units
            : claim.Lines.Where(other => other.Code == line.Code && other.From == line.From && UnitRoles.Of(other.Modifiers, code) == role).Sum(other => other.Units);
    }
}
