using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Explain;

namespace CptRules.Benchmarks.EngineParts;

/// <summary>The steps of the engine.</summary>
public enum EngineStep
{
    /// <summary>Only copies the resolved lines, which every measured step does first.</summary>
    Layout,

    /// <summary>Text to numbers, and the checks of single lines: LIN, COD, UNT201, MOD.</summary>
    Resolve,

    /// <summary>MOD410.</summary>
    Repeats,

    /// <summary>UNT211 to UNT214.</summary>
    Units,

    /// <summary>PTP.</summary>
    Pairs,

    /// <summary>AOC.</summary>
    AddOns,

    /// <summary>DUP, STA, GLO.</summary>
    Companions,
}

/// <summary>Runs one step of the engine on the claims of a pool, each in the state in which the previous steps leave it.</summary>
/// <remarks>As in the engine, all claims use the same buffers and the same list of findings, so these are in the caches.</remarks>
internal sealed class EngineSteps
{
    private readonly RuleSet _rules;
    private readonly EngineStep _step;
    private readonly SeverityTable _severities = new(null);
    private readonly LineState[] _lines;
    private readonly ulong[] _words;
    private readonly Prepared[] _claims;

    public EngineSteps(RuleSet rules, IReadOnlyList<Claim> claims, EngineStep step)
    {
        _rules = rules;
        _step = step;
        int most = claims.Max(claim => claim.Lines.Count + claim.PriorLines.Count);
        _lines = new LineState[most];
        _words = new ulong[PairCandidateFilter.Room(most)];
        _claims = [.. claims.Select(Prepare)];
    }

    /// <summary>The findings of the step in the claim of the last run.</summary>
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
        if (_step != EngineStep.Resolve)
        {
            prepared.States.CopyTo(_lines.AsSpan());
            prepared.Words.CopyTo(_words.AsSpan());
        }

        ClaimContext claim = Context(prepared.Claim, prepared.Lines, prepared.PriorLines);
        Do(_step, claim, prepared.Traits);
        return Findings.Count;
    }

    private Prepared Prepare(Claim claim)
    {
        ClaimLine[] lines = [.. claim.Lines];
        ClaimLine[] priorLines = [.. claim.PriorLines];
        ClaimContext context = Context(claim, lines, priorLines);
        ClaimTraits traits = LineResolver.Resolve(context);
        for (EngineStep before = EngineStep.Resolve + 1; before < _step; before++)
            Do(before, context, traits);
        return new(claim, lines, priorLines, [.. context.All], _words[..PairCandidateFilter.Room(context.All.Length)], traits);
    }

    private static void Do(EngineStep step, in ClaimContext claim, in ClaimTraits traits)
    {
        switch (step)
        {
            case EngineStep.Resolve: LineResolver.Resolve(claim); break;
            case EngineStep.Repeats: RepeatModifiers.Check(claim, traits); break;
            case EngineStep.Units: UnitChecks.CheckLimits(claim, traits); break;
            case EngineStep.Pairs: PairChecks.Check(claim); break;
            case EngineStep.AddOns: AddOnChecks.Check(claim, traits); break;
            case EngineStep.Companions: RepeatChecks.Check(claim, traits); break;
            default: break;
        }
    }

    private ClaimContext Context(Claim claim, ClaimLine[] lines, ClaimLine[] priorLines) =>
        new(
            _rules, _severities, CareSetting.Practitioner, claim.Provider, lines, priorLines,
            _lines.AsSpan(0, lines.Length + priorLines.Length), _words, Findings);

    private sealed record Prepared(
        Claim Claim, ClaimLine[] Lines, ClaimLine[] PriorLines, LineState[] States, ulong[] Words, ClaimTraits Traits);
}
