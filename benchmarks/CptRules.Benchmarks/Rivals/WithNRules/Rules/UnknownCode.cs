using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

/// <summary>COD102.</summary>
internal sealed class UnknownCode : Rule
{
    public override void Define()
    {
        BilledLineFact line = null!;
        When().Match(() => line, l => l.Known == null);
        Then().Do(context => context.Insert(new Violation(line.Number, RuleId.COD102, line.Code + " is unknown.")));
    }
}
