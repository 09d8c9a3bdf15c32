using CptRules.Engine;
using CptRules.Engine.Reading;
using CptRules.Engine.State;
using CptRules.Explain;

namespace CptRules.Benchmarks.EngineParts;

/// <summary>The steps of the engine.</summary>
public enum EngineStep
{
    /// <summary>Only copies the lines and the previous findings, which every measured step does first.</summary>
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
    private readonly List<Finding> _findings = new(1024);
    private readonly Prepared[] _claims;
    private int _previous;

    public EngineSteps(RuleSet rules, IReadOnlyList<Claim> claims, EngineStep step)
    {
        _rules = rules;
        _step = step;
        int most = claims.Max(claim => claim.Lines.Count + claim.PriorLines.Count);
        _lines = new LineState[most];
        _words = new ulong[PairCandidateFilter.RequiredLength(most)];
        _claims = [.. claims.Select(Prepare)];
    }

    /// <summary>The findings of the step in the claim of the last run.</summary>
    public IReadOnlyList<Finding> Findings => _findings[_previous..];

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
        Prepared prepared = _claims[number];
        _findings.Clear();
        if (_step == EngineStep.Resolve)
        {
            var overflow = default(ModifierOverflow);
            Resolve(Context(prepared, ref overflow), prepared);
            overflow.Return();
            return _findings.Count;
        }

        prepared.States.CopyTo(_lines.AsSpan());
        prepared.Words.CopyTo(_words.AsSpan());
        ClaimContext claim = Context(prepared, ref prepared.Overflow);
        _findings.AddRange(prepared.Findings);
        _previous = _findings.Count;
        Do(_step, claim, prepared.Traits);
        return _findings.Count - _previous;
    }

    private Prepared Prepare(Claim claim)
    {
        var prepared = new Prepared(claim);
        _findings.Clear();
        ClaimContext context = Context(prepared, ref prepared.Overflow);
        prepared.Traits = Resolve(context, prepared);
        for (EngineStep before = EngineStep.Resolve + 1; before < _step; before++)
            Do(before, context, prepared.Traits);
        prepared.States = [.. context.All];
        prepared.Words = _words[..PairCandidateFilter.RequiredLength(context.All.Length)];
        prepared.Findings = [.. _findings];
        return prepared;
    }

    private static ClaimTraits Resolve(in ClaimContext claim, Prepared prepared)
    {
        ClaimHeader header = prepared.Header;
        LineReader.Read(claim, new BilledText(prepared.Lines, prepared.PriorLines, header));
        return LineRules.Check(claim);
    }

    private static void Do(EngineStep step, in ClaimContext claim, in ClaimTraits traits)
    {
        switch (step)
        {
            case EngineStep.Repeats: RepeatModifierChecks.Check(claim, traits); break;
            case EngineStep.Units: CheckLimits(claim, traits); break;
            case EngineStep.Pairs: PairChecks.Check(claim); break;
            case EngineStep.AddOns: AddOnChecks.Check(claim, traits); break;
            case EngineStep.Companions: ClaimEngine.CompareLines(claim, traits); break;
            default: break;
        }
    }

    private static void CheckLimits(in ClaimContext claim, in ClaimTraits traits)
    {
        UnitChecks.CheckLimits(claim, traits);
        CodeChecks.CheckCoverage(claim, traits);
    }

    private ClaimContext Context(Prepared prepared, ref ModifierOverflow overflow)
    {
        int count = prepared.Lines.Length + prepared.PriorLines.Length;
        return new(
            _rules, _severities, prepared.Header, prepared.Lines.Length, _lines.AsSpan(0, count), _words, _findings, ref overflow,
            ref prepared.Packages);
    }

    /// <summary>A claim, and what the previous steps have written.</summary>
    private sealed class Prepared(Claim claim)
    {
        /// <summary>Never returned: it is read again in every run.</summary>
        public ModifierOverflow Overflow;

        /// <summary>Empty: the claims name no packages.</summary>
        public DrugPackages Packages;

        public ClaimLine[] Lines { get; } = [.. claim.Lines];

        public ClaimLine[] PriorLines { get; } = [.. claim.PriorLines];

        public ClaimHeader Header { get; } = ClaimHeader.Of(claim);

        public LineState[] States { get; set; } = [];

        public ulong[] Words { get; set; } = [];

        public Finding[] Findings { get; set; } = [];

        public ClaimTraits Traits { get; set; }
    }
}
