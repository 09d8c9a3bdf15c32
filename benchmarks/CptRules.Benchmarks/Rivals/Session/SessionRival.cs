using CptRules.Benchmarks.Rivals.Session.Rules;
using CptRules.Benchmarks.Rivals.Tables;
using NRules;
using NRules.Fluent;

namespace CptRules.Benchmarks.Rivals.Session;

/// <summary>NRules, as its documentation has it: rules compiled once into a network, a session a claim, lines inserted as facts.</summary>
internal sealed class SessionRival : IRival
{
    private readonly BillingTables _tables;
    private readonly ISessionFactory _factory;

    public SessionRival(BillingTables tables)
    {
        _tables = tables;
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(
            typeof(UnknownCode), typeof(CodeNotInForce), typeof(UnitsExceeded), typeof(UnknownModifier), typeof(ModifierNotInForce), typeof(ModifierNotEligible), typeof(PrimaryMissing)));
        _factory = repository.Compile();
    }

    public string Name => "nrules";

    public Func<Answer, bool> Checks => LibraryRules.IsCommon;

    // A query that is not enumerated but counted would be compiled anew for every claim.
    public int Run(Claim claim) => Judge(claim).Query<Violation>().AsEnumerable().Count();

    public IEnumerable<Answer> Answer(Claim claim) =>
        Judge(claim).Query<Violation>().AsEnumerable().Select(violation => new Answer(violation.Line, violation.Rule, violation.Rule == RuleId.AOC301 ? 1 : 0));

    private ISession Judge(Claim claim)
    {
        ISession session = _factory.CreateSession();
        session.InsertAll(claim.Lines.Select((line, index) => new BilledLineFact(index + 1, line, _tables)));
        session.Fire();
        return session;
    }
}
