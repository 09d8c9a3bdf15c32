using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

/// <summary>MOD402.</summary>
internal sealed class UnknownModifier : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.HasUnknownModifier);
        Then().Do(context => context.Insert(new Violation(line.Number, RuleId.MOD402, line.Code + " has an unknown modifier.")));
    }
}
