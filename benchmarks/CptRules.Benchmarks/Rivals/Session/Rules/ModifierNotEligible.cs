using CptRules.Benchmarks.Rivals.Tables;
using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.Session.Rules;

/// <summary>MOD404.</summary>
public sealed class ModifierNotEligible(BillingTables tables) : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(
            () => line,
            l => l.Judged != null,
            l => l.Modifiers.Any(modifier => tables.KnowsModifier(modifier) && tables.Modifiers[modifier].IsInForce(l.Day) && !ModifierPolicy.Allows(l.Judged!, modifier, l.Day)));
        Then().Do(context => context.Insert(new Violation(line.Number, RuleId.MOD404, line.Code + " has a modifier that is not eligible.")));
    }
}
