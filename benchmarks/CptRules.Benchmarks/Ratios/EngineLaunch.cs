using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Ndjson;
using CptRules.Benchmarks.Rivals;

namespace CptRules.Benchmarks.Ratios;

/// <summary>One launch: all engines on the same claims of one rule set, timed in turns; ratios are of this launch.</summary>
internal sealed class EngineLaunch(RuleSet rules, EnginePools pools)
{
    public const string Name = "engines";

    // What a run sets up before its first claim is thinly spread over so many; half of a batch job's pool keeps a round short.
    private const int NdjsonClaims = 8_192;

    // A rival takes some 40 ms for so many claims of the batch job's pool, and the whole pool in 32 passes.
    private const int RivalPart = 512;

    private static readonly string[] FloorPools = ["1", "4", "12", "50", "12_streaming", "12_uniform_streaming"];

    /// <summary>Times all that take part.</summary>
    public Func<IReadOnlyList<Contestant>, Rounds> Time { get; init; } = new Interleaved().Run;

    public Figures Run()
    {
        IRival[] rivals = AllRivals.Of(rules);
        byte[] ndjson = NdjsonText.Of(pools["12_streaming"].Take(NdjsonClaims));
        int claims = ndjson.AsSpan().Count((byte)'\n');
        Contestant[] contestants = [.. OfFloorAndLibrary(), .. rivals.SelectMany(OfRival), .. OfPairs(), .. OfNdjson(ndjson, claims)];

        Rounds rounds = Time(contestants);
        Figures figures = rounds.Medians();
        foreach ((string name, string figure, string other) in Ratios(rivals))
            figures.Add(name, rounds.Ratio(figure, other));
        figures.Add("ndjson_megabytes_per_second", ndjson.Length / (double)claims * 1000 / figures["ndjson_ns_12"]);
        foreach (Contestant contestant in contestants)
        {
            if (contestant.Bytes is { } bytes)
                figures.Add(bytes, Allocation.BytesOf(contestant));
        }

        return figures;
    }

    private IEnumerable<Contestant> OfFloorAndLibrary()
    {
        var floor = new LookUpFloor(rules);
        foreach (string pool in FloorPools)
            yield return Contestant.Of($"floor_ns_{pool}", pools[pool], floor.Touch) with { Bytes = pool == "12" ? "floor_alloc_bytes_12" : null };

        var library = new LibraryEngine(rules);
        foreach (string pool in (string[])[.. FloorPools, "12_typical", "12_worst"])
            yield return Contestant.Of($"validate_ns_{pool}", pools[pool], claim => library.Run(claim)) with { Bytes = pool == "12" ? "alloc_bytes_clean_12" : null };

        var embedded = new LibraryEngine(RuleSet.Embedded);
        yield return Contestant.Of("validate_ns_12_embedded", pools["12_embedded"], claim => embedded.Run(claim));
        foreach (int threads in (int[])[1, 2])
            yield return ThreadedPass.Of($"threads_{threads}_ns", threads, pools["12_streaming"], claim => library.Run(claim));
    }

    private IEnumerable<Contestant> OfRival(IRival rival) =>
    [
        Contestant.Of($"{rival.Name}_ns_12", pools["12"], claim => rival.Run(claim)) with { Bytes = $"{rival.Name}_alloc_bytes_12" },
        Contestant.OfParts($"{rival.Name}_ns_12_streaming", pools["12_streaming"], Math.Min(RivalPart, pools["12_streaming"].Length), claim => rival.Run(claim)),
    ];

    private IEnumerable<Contestant> OfPairs()
    {
        var probe = new PairProbe(rules, pools["12"]);
        return [new("pair_check_ns", probe.Checks, probe.Sift), new("pair_find_ns", probe.Checks, probe.Find)];
    }

    private IEnumerable<Contestant> OfNdjson(byte[] ndjson, int claims)
    {
        var pipeline = new NdjsonPipeline(rules);
        return
        [
            new("parse_ns_12", claims, () => SourceGeneratedParse.Run(ndjson)) { Bytes = "parse_alloc_bytes_12" },
            new("ndjson_ns_12", claims, () => pipeline.Run(ndjson, Stream.Null, threads: 1)) { Bytes = "ndjson_alloc_bytes_12" },
            new("ndjson_threads_2_ns", claims, () => pipeline.Run(ndjson, Stream.Null, threads: 2)),
        ];
    }

    private static IEnumerable<(string Name, string Figure, string Other)> Ratios(IRival[] rivals) =>
    [
        .. FloorPools.Select(pool => ($"validate_over_floor_{pool}", $"validate_ns_{pool}", $"floor_ns_{pool}")),
        .. rivals.Select(rival => ($"{rival.Name}_over_validate_12", $"{rival.Name}_ns_12", "validate_ns_12")),
        .. rivals.Select(rival => ($"{rival.Name}_over_validate_12_streaming", $"{rival.Name}_ns_12_streaming", "validate_ns_12_streaming")),
        ("ndjson_over_parse", "ndjson_ns_12", "parse_ns_12"),
        ("thread_scaling_2", "threads_1_ns", "threads_2_ns"),
        ("ndjson_thread_scaling_2", "ndjson_ns_12", "ndjson_threads_2_ns"),
    ];
}
