using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals.HandWritten;
using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals;

/// <summary>All engines that the library is compared with.</summary>
internal static class AllRivals
{
    /// <summary>Makes the rivals with the tables of a rule set.</summary>
    public static IRival[] Of(RuleSet rules)
    {
        BillingTables tables = BillingTablesReader.Read(rules);
        return [new HandWrittenRival(tables), new FluentValidationRival(tables), new RulesEngineRival(tables), new NRulesRival(tables)];
    }
}
