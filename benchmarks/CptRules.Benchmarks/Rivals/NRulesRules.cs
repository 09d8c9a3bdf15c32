using CptRules.Benchmarks.Rivals.Tables;
using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals;

/// <summary>A line as a fact, with the properties that rules match.</summary>
internal sealed class BilledLineFact(int number, ClaimLine line, BillingTables tables)
{
    public int Number { get; } = number;

    public string Code { get; } = line.Code!;

    public DateOnly Day { get; } = line.From!.Value;

    public decimal Units { get; } = line.Units;

    public IReadOnlyList<string> Modifiers { get; } = line.Modifiers;

    /// <summary>Null if the code is unknown.</summary>
    public BillingCode? Known { get; } = tables.Find(line.Code);

    /// <summary>Null if table rules do not apply to the code on that day.</summary>
    public BillingCode? Applicable { get; } = tables.FindApplicable(line.Code, line.From!.Value);

    public bool HasUnknownModifier => Modifiers.Any(modifier => tables.FindModifier(Code, modifier) is null);

    public bool HasModifierNotInForce => Modifiers.Any(modifier => tables.FindModifier(Code, modifier)?.IsInForce(Day) == false);

    public bool HasModifierNotEligible => Applicable is not null && Modifiers.Any(modifier =>
        tables.FindModifier(Code, modifier)?.IsInForce(Day) == true && !ModifierPolicy.Allows(tables, Applicable, modifier, Day));

    public bool HasLimit => Applicable?.UnitLimit is not null;

    public bool NeedsPrimary => Applicable is { AddOnRows.Count: > 0 } && AddOns.NeedsPrimary([.. Applicable.AddOnRowsOn(Day)]);

    /// <summary>Equal for lines whose units are added up.</summary>
    public (string Code, DateOnly Day, string Role, int Line) UnitGroup
    {
        get
        {
            string role = Applicable is null ? "" : UnitRoles.Of(Modifiers, Applicable);
            return (Code, Day, role, role == UnitRoles.Alone ? Number : 0);
        }
    }

    /// <summary>Whether another line is a listed primary of this add-on.</summary>
    public bool Accepts(BilledLineFact other) =>
        other.Number != Number && other.Day == Day && AddOns.IsThere(other.Known, Day)
        && Applicable!.AddOnRowsOn(Day).Any(row => row.Primary == other.Code);

    /// <summary>The violations of unit limits in a group.</summary>
    public static IEnumerable<Violation> Exceeding(IEnumerable<BilledLineFact> group)
    {
        decimal sum = group.Sum(line => line.Units);
        foreach (BilledLineFact line in group)
        {
            if (UnitLimits.BrokenRule(line.Applicable!, line.Units, sum) is { } rule)
                yield return new Violation(line.Number, rule, $"More units of {line.Code} than the limit of {line.Applicable!.UnitLimit}.");
        }
    }
}

/// <summary>The fact that a line breaks a rule.</summary>
internal sealed record Violation(int Line, RuleId Rule, string Message);

/// <summary>COD102.</summary>
internal sealed class UnknownCode : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.Known == null);
        Then().Do(context => context.Insert(
            new Violation(line.Number, RuleId.COD102, line.Code + " is unknown.")));
    }
}

/// <summary>COD103.</summary>
internal sealed class CodeNotInForce : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.Known != null, l => !l.Known!.IsInForce(l.Day));
        Then().Do(context => context.Insert(
            new Violation(line.Number, RuleId.COD103, line.Code + " is not in force on that day.")));
    }
}

/// <summary>UNT211 to UNT214.</summary>
internal sealed class UnitsExceeded : Rule
{
    public override void Define()
    {
        IEnumerable<BilledLineFact> group = null!;
        When().Query(() => group, query => query
            .Match<BilledLineFact>(line => line.HasLimit)
            .GroupBy(line => line.UnitGroup)
            .Where(lines => BilledLineFact.Exceeding(lines).Any()));
        Then().Do(context => context.InsertAll(BilledLineFact.Exceeding(group)));
    }
}

/// <summary>MOD402.</summary>
internal sealed class UnknownModifier : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.HasUnknownModifier);
        Then().Do(context => context.Insert(
            new Violation(line.Number, RuleId.MOD402, line.Code + " has an unknown modifier.")));
    }
}

/// <summary>MOD403.</summary>
internal sealed class ModifierNotInForce : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.HasModifierNotInForce);
        Then().Do(context => context.Insert(
            new Violation(line.Number, RuleId.MOD403, line.Code + " has a modifier that is not in force.")));
    }
}

/// <summary>MOD404.</summary>
internal sealed class ModifierNotEligible : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.HasModifierNotEligible);
        Then().Do(context => context.Insert(
            new Violation(line.Number, RuleId.MOD404, line.Code + " has a modifier that is not eligible.")));
    }
}

/// <summary>AOC301 for type 1 add-ons.</summary>
internal sealed class PrimaryMissing : Rule
{
    public override void Define()
    {
        BilledLineFact addOn = null!;
        When()
            .Match(() => addOn, line => line.NeedsPrimary)
            .Not<BilledLineFact>(other => addOn.Accepts(other));
        Then().Do(context => context.Insert(
            new Violation(addOn.Number, RuleId.AOC301, "The add-on " + addOn.Code + " has no primary.")));
    }
}
