using CptRules.Benchmarks.Rivals.Tables;
using NRules.Fluent;
using NRules.Fluent.Dsl;

namespace CptRules.Benchmarks.Rivals.Session;

/// <summary>Makes rules, and hands the tables to those that ask for them.</summary>
internal sealed class RuleActivator(BillingTables tables) : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type) =>
        [(Rule)(type.GetConstructor([typeof(BillingTables)]) is { } constructor ? constructor.Invoke([tables]) : Activator.CreateInstance(type)!)];
}
