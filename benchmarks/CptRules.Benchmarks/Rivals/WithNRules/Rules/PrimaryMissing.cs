using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

/// <summary>AOC301, of add-ons of type 1.</summary>
internal sealed class PrimaryMissing : Rule
{
    public override void Define()
    {
        BilledLineFact addOn = null!;
        When()
            .Match(() => addOn, line => line.NeedsPrimary)
            .Not<BilledLineFact>(other => addOn.Accepts(other));
        Then().Do(context => context.Insert(new Violation(addOn.Number, RuleId.AOC301, "The add-on " + addOn.Code + " has no primary.")));
    }
}
