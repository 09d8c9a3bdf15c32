using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

/// <summary>MOD404.</summary>
internal sealed class ModifierNotEligible : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.HasModifierNotEligible);
        Then().Do(context => context.Insert(new Violation(line.Number, RuleId.MOD404, line.Code + " has a modifier that is not eligible.")));
    }
}
