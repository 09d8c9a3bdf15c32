using CptRules.Data;
using CptRules.Engine;

namespace CptRules.Benchmarks.Phases;

/// <summary>One step of the engine on a claim whose lines have been resolved before. The one place that knows the engine's inner entry points.</summary>
internal sealed class EngineStep
{
    private readonly RuleSet _rules;
    private readonly SeverityTable _severities = new(null);
    private readonly List<Finding> _findings = new(1024);
    private readonly ClaimLine[] _lines;
    private readonly ClaimLine[] _priorLines;
    private readonly string? _provider;
    private readonly LineState[] _resolved;
    private readonly LineState[] _work;
    private readonly ulong[] _pairs;
    private readonly ClaimTraits _traits;

    public EngineStep(RuleSet rules, Claim claim)
    {
        _rules = rules;
        _lines = [.. claim.Lines];
        _priorLines = [.. claim.PriorLines];
        _provider = claim.Provider;
        _work = new LineState[_lines.Length + _priorLines.Length];
        _pairs = new ulong[PairSieve.Room(_work.Length)];
        _traits = LineResolver.Resolve(Context());
        _resolved = [.. _work];
    }

    /// <returns>The number of findings.</returns>
    public int Run(RuleFamilyPhase phase)
    {
        _findings.Clear();
        if (phase != RuleFamilyPhase.Resolve)
            _resolved.CopyTo(_work.AsSpan());
        ClaimContext claim = Context();
        switch (phase)
        {
            case RuleFamilyPhase.Resolve: LineResolver.Resolve(claim); break;
            case RuleFamilyPhase.Repeats: RepeatModifiers.Check(claim, _traits); break;
            case RuleFamilyPhase.Units: UnitChecks.CheckLimits(claim, _traits); break;
            case RuleFamilyPhase.Pairs: PairChecks.Check(claim); break;
            case RuleFamilyPhase.AddOns: AddOnChecks.Check(claim, _traits); break;
            case RuleFamilyPhase.Companions: RepeatChecks.Check(claim, _traits); break;
            default: break;
        }

        return _findings.Count;
    }

    private ClaimContext Context() => new(_rules, _severities, CareSetting.Practitioner, _provider, _lines, _priorLines, _work, _pairs, _findings);
}
