using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Explain;

namespace CptRules.Benchmarks.Phases;

/// <summary>One step of the engine on the claims of a pool, each as the steps before have left it. The one place that knows the engine's inner entry points.</summary>
/// <remarks>As in the engine, there is one place to work in and one list of findings: both are warm, whichever claim comes next.</remarks>
internal sealed class EngineSteps
{
    private readonly RuleSet _rules;
    private readonly RuleFamilyPhase _phase;
    private readonly SeverityTable _severities = new(null);
    private readonly LineState[] _lines;
    private readonly ulong[] _words;
    private readonly Prepared[] _claims;

    public EngineSteps(RuleSet rules, IReadOnlyList<Claim> claims, RuleFamilyPhase phase)
    {
        _rules = rules;
        _phase = phase;
        int most = claims.Max(claim => claim.Lines.Count + claim.PriorLines.Count);
        _lines = new LineState[most];
        _words = new ulong[PairCandidateFilter.Room(most)];
        _claims = [.. claims.Select(Prepare)];
    }

    /// <summary>What the step found in the claim of the last run.</summary>
    public List<Finding> Findings { get; } = new(1024);

    /// <summary>Runs the step on every claim.</summary>
    /// <returns>The number of findings.</returns>
    public int Run()
    {
        int findings = 0;
        for (int i = 0; i < _claims.Length; i++)
            findings += Run(i);
        return findings;
    }

    /// <summary>Runs the step on one claim.</summary>
    /// <returns>The number of findings.</returns>
    public int Run(int number)
    {
        Findings.Clear();
        Prepared prepared = _claims[number];
        if (_phase != RuleFamilyPhase.Resolve)
        {
            prepared.States.CopyTo(_lines.AsSpan());
            prepared.Words.CopyTo(_words.AsSpan());
        }

        ClaimContext claim = Context(prepared.Claim, prepared.Lines, prepared.PriorLines);
        Do(_phase, claim, prepared.Traits);
        return Findings.Count;
    }

    private Prepared Prepare(Claim claim)
    {
        ClaimLine[] lines = [.. claim.Lines];
        ClaimLine[] priorLines = [.. claim.PriorLines];
        ClaimContext context = Context(claim, lines, priorLines);
        ClaimTraits traits = LineResolver.Resolve(context);
        for (RuleFamilyPhase before = RuleFamilyPhase.Resolve + 1; before < _phase; before++)
            Do(before, context, traits);
        return new(claim, lines, priorLines, [.. context.All], _words[..PairCandidateFilter.Room(context.All.Length)], traits);
    }

    private static void Do(RuleFamilyPhase phase, in ClaimContext claim, in ClaimTraits traits)
    {
        switch (phase)
        {
            case RuleFamilyPhase.Resolve: LineResolver.Resolve(claim); break;
            case RuleFamilyPhase.Repeats: RepeatModifiers.Check(claim, traits); break;
            case RuleFamilyPhase.Units: UnitChecks.CheckLimits(claim, traits); break;
            case RuleFamilyPhase.Pairs: PairChecks.Check(claim); break;
            case RuleFamilyPhase.AddOns: AddOnChecks.Check(claim, traits); break;
            case RuleFamilyPhase.Companions: RepeatChecks.Check(claim, traits); break;
            default: break;
        }
    }

    private ClaimContext Context(Claim claim, ClaimLine[] lines, ClaimLine[] priorLines) =>
        new(_rules, _severities, CareSetting.Practitioner, claim.Provider, lines, priorLines, _lines.AsSpan(0, lines.Length + priorLines.Length), _words, Findings);

    private sealed record Prepared(Claim Claim, ClaimLine[] Lines, ClaimLine[] PriorLines, LineState[] States, ulong[] Words, ClaimTraits Traits);
}
