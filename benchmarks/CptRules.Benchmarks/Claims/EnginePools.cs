namespace CptRules.Benchmarks.Claims;

/// <summary>The pools of claims by name. A run makes them once, and each of its processes reads them.</summary>
/// <remarks>
/// Making a pool validates millions of claims, most of them unfinished and wrong. In the process that is timed, the runtime would then
/// optimize the library for such claims, and none of the other engines.
/// </remarks>
internal sealed class EnginePools
{
    private const string Extension = ".ndjson";

    private readonly Dictionary<string, Claim[]> _pools;

    private EnginePools(Dictionary<string, Claim[]> pools) => _pools = pools;

    public IReadOnlyDictionary<string, Claim[]> All => _pools;

    /// <summary>The pool by the name that ends the names of its figures.</summary>
    public Claim[] this[string name] => _pools[name];

    public static EnginePools Make(RuleSet rules, int small = ClaimPools.Small, int streaming = ClaimPools.Streaming) => new(new()
    {
        ["1"] = ClaimPools.Make(rules, ClaimKind.Clean, 1, count: small),
        ["4"] = ClaimPools.Make(rules, ClaimKind.Clean, 4, count: small),
        ["12"] = ClaimPools.Make(rules, ClaimKind.Clean, 12, count: small),
        ["50"] = ClaimPools.Make(rules, ClaimKind.Clean, 50, count: small),
        ["12_typical"] = ClaimPools.Make(rules, ClaimKind.Typical, 12, count: small),
        ["12_worst"] = ClaimPools.Make(rules, ClaimKind.Worst, 12, count: small),
        ["12_embedded"] = ClaimPools.Make(RuleSet.Embedded, ClaimKind.Clean, 12, count: small),
        ["12_streaming"] = ClaimPools.Make(rules, ClaimKind.Clean, 12, count: streaming),
        ["12_uniform_streaming"] = ClaimPools.Make(rules, ClaimKind.Clean, 12, CodeMix.Uniform, streaming),
    });

    public void Write(string folder)
    {
        foreach ((string name, Claim[] claims) in _pools)
            File.WriteAllBytes(Path.Combine(folder, name + Extension), NdjsonText.Of(claims));
    }

    public static EnginePools Read(string folder) => new(Directory.EnumerateFiles(folder, "*" + Extension)
        .Order(StringComparer.Ordinal)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => NdjsonText.Read(File.ReadAllBytes(path))));
}
