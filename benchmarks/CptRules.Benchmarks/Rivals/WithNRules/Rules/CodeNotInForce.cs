using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

/// <summary>COD103.</summary>
internal sealed class CodeNotInForce : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.Known != null, l => !l.Known!.IsInForce(l.Day));
        Then().Do(context => context.Insert(new Violation(line.Number, RuleId.COD103, line.Code + " is not in force on that day.")));
    }
}
