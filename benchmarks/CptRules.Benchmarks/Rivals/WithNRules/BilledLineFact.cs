using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.WithNRules;

/// <summary>A line as a fact: what rules match by stands in its properties.</summary>
internal sealed class BilledLineFact(int number, ClaimLine line, BillingTables tables)
{
    public int Number { get; } = number;

    public string Code { get; } = line.Code!;

    public DateOnly Day { get; } = line.From!.Value;

    public decimal Units { get; } = line.Units;

    public IReadOnlyList<string> Modifiers { get; } = line.Modifiers;

    /// <summary>Null if the code is unknown.</summary>
    public BillingCode? Known { get; } = tables.Find(line.Code);

    /// <summary>Null if the code may not be judged by tables on that day.</summary>
    public BillingCode? Judged { get; } = tables.Judged(line.Code, line.From!.Value);

    public bool HasUnknownModifier => Modifiers.Any(modifier => tables.FindModifier(Code, modifier) is null);

    public bool HasModifierNotInForce => Modifiers.Any(modifier => tables.FindModifier(Code, modifier)?.IsInForce(Day) == false);

    public bool HasModifierNotEligible => Judged is not null && Modifiers.Any(modifier =>
        tables.FindModifier(Code, modifier)?.IsInForce(Day) == true && !ModifierPolicy.Allows(Judged, modifier, Day));

    public bool HasLimit => Judged?.UnitLimit is not null;

    public bool NeedsPrimary => Judged is { AddOnRows.Count: > 0 } && AddOns.NeedsPrimary([.. Judged.AddOnRowsOn(Day)]);

    /// <summary>Lines whose units are added up have the same.</summary>
    public (string Code, DateOnly Day, string Role, int Line) UnitGroup
    {
        get
        {
            string role = Judged is null ? "" : UnitRoles.Of(Modifiers, Judged);
            return (Code, Day, role, role == UnitRoles.Alone ? Number : 0);
        }
    }

    /// <summary>Whether another line is a primary of this add-on.</summary>
    public bool Accepts(BilledLineFact other) =>
        other.Number != Number && other.Day == Day && Judged!.AddOnRowsOn(Day).Any(row => row.Primary == other.Code);

    /// <summary>The lines of a group that break a rule of units.</summary>
    public static IEnumerable<Violation> Exceeding(IEnumerable<BilledLineFact> group)
    {
        decimal sum = group.Sum(line => line.Units);
        foreach (BilledLineFact line in group)
        {
            if (UnitLimits.Judge(line.Judged!, line.Units, sum) is { } rule)
                yield return new Violation(line.Number, rule, $"More units of {line.Code} than the limit of {line.Judged!.UnitLimit}.");
        }
    }
}
