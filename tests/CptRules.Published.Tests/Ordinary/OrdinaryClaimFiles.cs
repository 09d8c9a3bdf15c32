using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Tests;

namespace CptRules.Published.Tests.Ordinary;

/// <summary>Reads the claims of tests/claims/ordinary, one file a specialty or subject.</summary>
internal static class OrdinaryClaimFiles
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
    };

    public static IReadOnlyList<(string Specialty, OrdinaryClaim Claim)> All { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "tests", "claims", "ordinary"), "*.json").Order(StringComparer.Ordinal)
            .SelectMany(path => Read(path).Select(claim => (Path.GetFileNameWithoutExtension(path), claim))),
    ];

    private static OrdinaryClaim[] Read(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return JsonSerializer.Deserialize<OrdinaryClaim[]>(stream, Strict)!;
    }
}
