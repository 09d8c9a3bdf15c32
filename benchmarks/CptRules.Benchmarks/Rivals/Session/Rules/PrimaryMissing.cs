using CptRules.Benchmarks.Rivals.Tables;
using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.Session.Rules;

/// <summary>AOC301, of add-ons of type 1.</summary>
public sealed class PrimaryMissing : Rule
{
    public override void Define()
    {
        BilledLineFact addOn = null!;
        When()
            .Match(() => addOn, line => line.Judged != null, line => line.Judged!.AddOnRows.Count > 0, line => AddOns.NeedsPrimary(line.Judged!.AddOnRowsOn(line.Day).ToList()))
            .Not<BilledLineFact>(other => other.Number != addOn.Number, other => other.Day == addOn.Day, other => addOn.Judged!.AddOnRowsOn(addOn.Day).Any(row => row.Primary == other.Code));
        Then().Do(context => context.Insert(new Violation(addOn.Number, RuleId.AOC301, "The add-on " + addOn.Code + " has no primary.")));
    }
}
