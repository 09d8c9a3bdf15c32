using CptRules.Benchmarks.Rivals.HandWritten;
using CptRules.Benchmarks.Rivals.Tables;
using CptRules.Benchmarks.Rivals.WithFluentValidation;
using CptRules.Benchmarks.Rivals.WithNRules;
using CptRules.Benchmarks.Rivals.WithRulesEngine;

namespace CptRules.Benchmarks.Rivals;

/// <summary>All that the library is compared with.</summary>
internal static class AllRivals
{
    /// <summary>The rivals, on the tables of one rule set.</summary>
    public static IRival[] Of(RuleSet rules)
    {
        BillingTables tables = BillingTablesReader.Read(rules);
        return [new HandWrittenRival(tables), new FluentValidationRival(tables), new RulesEngineRival(tables), new NRulesRival(tables)];
    }
}
