using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

/// <summary>MOD403.</summary>
internal sealed class ModifierNotInForce : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.HasModifierNotInForce);
        Then().Do(context => context.Insert(new Violation(line.Number, RuleId.MOD403, line.Code + " has a modifier that is not in force.")));
    }
}
