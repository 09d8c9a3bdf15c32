using CptRules.Benchmarks.Rivals.Tables;
using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.Session.Rules;

/// <summary>UNT211 to UNT214.</summary>
public sealed class UnitsExceeded : Rule
{
    public override void Define()
    {
        IGrouping<(string Code, DateOnly Day, string Role, int Line), BilledLineFact> day = null!;
        When().Query(() => day, query => query
            .Match<BilledLineFact>(line => line.Judged != null, line => line.Judged!.UnitLimit != null)
            .GroupBy(line => line.UnitGroup)
            .Where(lines => lines.Any(line => UnitLimits.Judge(line.Judged!, line.Units, lines.Sum(other => other.Units)) != null)));
        Then().Do(context => context.InsertAll(Violations(day)));
    }

    private static IEnumerable<Violation> Violations(IEnumerable<BilledLineFact> lines)
    {
        decimal sum = lines.Sum(line => line.Units);
        foreach (BilledLineFact line in lines)
        {
            if (UnitLimits.Judge(line.Judged!, line.Units, sum) is { } rule)
                yield return new Violation(line.Number, rule, $"More units of {line.Code} than the limit of {line.Judged!.UnitLimit}.");
        }
    }
}
