using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.WithNRules.Rules;

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
