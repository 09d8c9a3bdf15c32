using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals.Tables;
using NRules;
using NRules.Fluent;

namespace CptRules.Benchmarks.Rivals;

/// <summary>NRules, used as its documentation shows: rules compiled once, a session per claim, lines inserted as facts.</summary>
internal sealed class NRulesRival : IRival
{
    private readonly BillingTables _tables;
    private readonly ISessionFactory _factory;

    public NRulesRival(BillingTables tables)
    {
        _tables = tables;
        var repository = new RuleRepository();
        repository.Load(rules => rules.PrivateTypes().From(
            typeof(UnknownCode), typeof(CodeNotInForce), typeof(UnitsExceeded), typeof(UnknownModifier),
            typeof(ModifierNotInForce), typeof(ModifierNotEligible), typeof(PrimaryMissing)));
        _factory = repository.Compile();
    }

    public string Name => "nrules";

    // AsEnumerable, because Count on the query itself would compile an expression for every claim.
    public int Run(Claim claim) => Evaluate(claim).Query<Violation>().AsEnumerable().Count();

    public IEnumerable<Answer> Answer(Claim claim) =>
        Evaluate(claim).Query<Violation>().AsEnumerable().Select(violation => new Answer(violation.Line, violation.Rule));

    public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => CommonRules.Of(answers);

    private ISession Evaluate(Claim claim)
    {
        ISession session = _factory.CreateSession();
        session.InsertAll(claim.Lines.Select((line, index) => new BilledLineFact(index + 1, line, _tables)));
        session.Fire();
        return session;
    }
}
