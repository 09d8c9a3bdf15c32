using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.Ndjson;
using CptRules.Benchmarks.Phases;
using CptRules.Benchmarks.Rivals;

namespace CptRules.Benchmarks.Ratios;

/// <summary>One launch: all engines on the same claims of one rule set, first compared, then timed in turns; ratios are of this launch.</summary>
internal sealed class EngineLaunch(RuleSet rules)
{
    public const string Name = "engines";

    // Long enough that a reader's buffers do not matter.
    private const int NdjsonClaims = 2_048;

    public Interleaved Timing { get; init; } = new();

    public int SmallClaims { get; init; } = ClaimPools.Small;

    public int StreamingClaims { get; init; } = ClaimPools.Streaming;

    public Figures Run()
    {
        Claim[] clean = Pool(ClaimKind.Clean, 12);
        IRival[] rivals = AllRivals.Of(rules);
        var library = new LibraryEngine(rules);
        Agreement.Require(library, rivals, clean);
        Agreement.Require(library, rivals, ClaimPools.Bad(rules, 12, 4 * SmallClaims));

        var contestants = new List<Contestant>();
        AddFloorAndLibrary(contestants, library, clean);
        foreach (IRival rival in rivals)
            contestants.Add(Contestant.Of($"{rival.Name}_ns_12", clean, claim => rival.Run(claim)));
        var probe = new PairProbe(rules, clean);
        contestants.Add(new("pair_check_ns", probe.Checks, probe.Run));
        double bytesPerClaim = AddNdjson(contestants);

        Figures figures = Timing.Run(contestants);
        AddRatios(figures, rivals, bytesPerClaim);
        foreach (Contestant contestant in contestants.Where(contestant => contestant.Name.EndsWith("_ns_12", StringComparison.Ordinal)))
            figures.Add(contestant.Name.Replace("_ns_12", "_alloc_bytes_12", StringComparison.Ordinal), Allocation.BytesOf(contestant));
        figures.Add("alloc_bytes_clean_12", figures["validate_alloc_bytes_12"]);
        return figures;
    }

    private void AddFloorAndLibrary(List<Contestant> contestants, LibraryEngine library, Claim[] clean)
    {
        var floor = new LookUpFloor(rules);
        foreach (int lines in (int[])[1, 4, 12, 50])
            AddBoth($"{lines}", lines == 12 ? clean : Pool(ClaimKind.Clean, lines));
        Claim[] streaming = ClaimPools.Make(rules, ClaimKind.Clean, 12, count: StreamingClaims);
        AddBoth("12_streaming", streaming);
        Add("12_typical", Pool(ClaimKind.Typical, 12));
        Add("12_worst", Pool(ClaimKind.Worst, 12));
        AddBoth("12_uniform", Pool(ClaimKind.Clean, 12, CodeMix.Uniform));
        var embedded = new LibraryEngine(RuleSet.Embedded);
        contestants.Add(Contestant.Of("validate_ns_12_embedded", ClaimPools.Make(RuleSet.Embedded, ClaimKind.Clean, 12, count: SmallClaims), claim => embedded.Run(claim)));
        contestants.Add(ThreadedPass.Of("threads_1_ns", 1, streaming, claim => library.Run(claim)));
        contestants.Add(ThreadedPass.Of("threads_2_ns", 2, streaming, claim => library.Run(claim)));

        void AddBoth(string name, Claim[] claims)
        {
            contestants.Add(Contestant.Of($"floor_ns_{name}", claims, floor.Touch));
            Add(name, claims);
        }

        void Add(string name, Claim[] claims) => contestants.Add(Contestant.Of($"validate_ns_{name}", claims, claim => library.Run(claim)));
    }

    private Claim[] Pool(ClaimKind kind, int lines, CodeMix mix = CodeMix.MostBilledFirst) => ClaimPools.Make(rules, kind, lines, mix, SmallClaims);

    private double AddNdjson(List<Contestant> contestants)
    {
        byte[] ndjson = NdjsonText.Of(ClaimPools.Make(rules, ClaimKind.Clean, 12, count: Math.Min(NdjsonClaims, StreamingClaims)));
        int claims = ndjson.AsSpan().Count((byte)'\n');
        var pipeline = new NdjsonPipeline(rules);
        contestants.Add(new("parse_ns_12", claims, () => SourceGeneratedParse.Run(ndjson)));
        contestants.Add(new("ndjson_ns_12", claims, () => pipeline.Run(ndjson, Stream.Null)));
        return ndjson.Length / (double)claims;
    }

    private static void AddRatios(Figures figures, IEnumerable<IRival> rivals, double bytesPerClaim)
    {
        foreach (string pool in (string[])["1", "4", "12", "50", "12_streaming", "12_uniform"])
            figures.Add($"validate_over_floor_{pool}", figures[$"validate_ns_{pool}"] / figures[$"floor_ns_{pool}"]);
        foreach (IRival rival in rivals)
            figures.Add($"{rival.Name}_over_validate_12", figures[$"{rival.Name}_ns_12"] / figures["validate_ns_12"]);
        figures.Add("ndjson_over_parse", figures["ndjson_ns_12"] / figures["parse_ns_12"]);
        figures.Add("ndjson_megabytes_per_second", bytesPerClaim * 1000 / figures["ndjson_ns_12"]);
        figures.Add("thread_scaling_2", figures["threads_1_ns"] / figures["threads_2_ns"]);
    }
}
