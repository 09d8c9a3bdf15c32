using CptRules.Benchmarks.Claims;
using CptRules.Benchmarks.EngineParts;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Measuring;
using CptRules.Benchmarks.Rivals;

namespace CptRules.Benchmarks.Measurements;

/// <summary>Times all engines in turns on the same claims and tables. Ratios compare figures of one process.</summary>
internal sealed class EngineMeasurement(RuleSet rules, EnginePools pools) : IMeasurement
{
    public const string Name = "engines";

    // Half of the streaming pool: enough claims that the setup of a run does not count, and few enough for short rounds.
    private const int NdjsonClaims = 8_192;

    // A rival takes about 40 ms for these claims of the streaming pool, and 32 passes for the whole pool.
    private const int RivalPart = 512;

    private static readonly string[] FloorPools = ["1", "4", "12", "50", "12_streaming", "12_uniform_streaming"];

    /// <summary>Times the passes: nanoseconds per unit, one value per round.</summary>
    public Func<IReadOnlyList<TimedPass>, Figures> Time { get; init; } = new InterleavedTimer().Run;

    public Figures Measure()
    {
        IRival[] rivals = AllRivals.Of(rules);
        byte[] ndjson = NdjsonText.Of(pools["12_streaming"].Take(NdjsonClaims));
        int claims = ndjson.AsSpan().Count((byte)'\n');
        TimedPass[] passes = [.. OfFloor(), .. OfLibrary(), .. rivals.SelectMany(OfRival), .. OfPairs(), .. OfNdjson(ndjson, claims)];

        Figures figures = Time(passes);
        foreach ((string name, string figure, string other) in Ratios(rivals))
            figures.Add(name, figures.Ratio(figure, other));
        figures.Add("ndjson_megabytes_per_second", ndjson.Length / (double)claims * 1000 / figures["ndjson_ns_12"]);
        foreach (TimedPass pass in passes)
        {
            if (pass.BytesName is { } bytes)
                figures.Add(bytes, pass.MeasureBytes());
        }

        return figures;
    }

    private IEnumerable<TimedPass> OfFloor()
    {
        var floor = new LookupFloor(rules);
        return FloorPools.Select(pool => TimedPass.Of($"floor_ns_{pool}", pools[pool], floor.Touch) with
        {
            BytesName = pool == "12" ? "floor_alloc_bytes_12" : null,
        });
    }

    private IEnumerable<TimedPass> OfLibrary()
    {
        var library = new LibraryEngine(rules);
        foreach (string pool in (string[])[.. FloorPools, "12_typical", "12_worst"])
        {
            yield return TimedPass.Of($"validate_ns_{pool}", pools[pool], claim => library.Run(claim)) with
            {
                BytesName = pool == "12" ? "alloc_bytes_clean_12" : null,
            };
        }

        var embedded = new LibraryEngine(RuleSet.Embedded);
        yield return TimedPass.Of("validate_ns_12_embedded", pools["12_embedded"], claim => embedded.Run(claim));
        foreach (int threads in (int[])[1, 2])
            yield return TimedPass.OfThreads($"threads_{threads}_ns", threads, pools["12_streaming"], claim => library.Run(claim));
    }

    private IEnumerable<TimedPass> OfRival(IRival rival)
    {
        Claim[] streaming = pools["12_streaming"];
        return
        [
            TimedPass.Of($"{rival.Name}_ns_12", pools["12"], claim => rival.Run(claim)) with { BytesName = $"{rival.Name}_alloc_bytes_12" },
            TimedPass.OfParts(
                $"{rival.Name}_ns_12_streaming", streaming, Math.Min(RivalPart, streaming.Length), claim => rival.Run(claim)),
        ];
    }

    private IEnumerable<TimedPass> OfPairs()
    {
        var probe = new PairProbe(rules, pools["12"]);
        return [new("pair_check_ns", probe.Checks, probe.Filter), new("pair_find_ns", probe.Checks, probe.Find)];
    }

    private IEnumerable<TimedPass> OfNdjson(byte[] ndjson, int claims)
    {
        var library = new LibraryEngine(rules);
        return
        [
            new("parse_ns_12", claims, () => NdjsonText.ParseOnly(ndjson)) { BytesName = "parse_alloc_bytes_12" },
            new("ndjson_ns_12", claims, () => library.RunNdjson(ndjson, Stream.Null, threads: 1)) { BytesName = "ndjson_alloc_bytes_12" },
            new("ndjson_threads_2_ns", claims, () => library.RunNdjson(ndjson, Stream.Null, threads: 2)),
        ];
    }

    private static IEnumerable<(string Name, string Figure, string Other)> Ratios(IRival[] rivals) =>
    [
        .. FloorPools.Select(pool => ($"validate_over_floor_{pool}", $"validate_ns_{pool}", $"floor_ns_{pool}")),
        .. rivals.Select(rival => ($"{rival.Name}_over_validate_12", $"{rival.Name}_ns_12", "validate_ns_12")),
        .. rivals.Select(rival =>
            ($"{rival.Name}_over_validate_12_streaming", $"{rival.Name}_ns_12_streaming", "validate_ns_12_streaming")),
        ("ndjson_over_parse", "ndjson_ns_12", "parse_ns_12"),
        ("thread_scaling_2", "threads_1_ns", "threads_2_ns"),
        ("ndjson_thread_scaling_2", "ndjson_ns_12", "ndjson_threads_2_ns"),
    ];
}
