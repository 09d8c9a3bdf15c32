using System.Text.Json;
using System.Text.Json.Serialization;

namespace CptRules.Tests.Catalog;

/// <summary>Reads the examples of tests/claims/catalog.json.</summary>
internal static class CatalogFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>All examples, in the order of the file.</summary>
    public static IReadOnlyList<CatalogEntry> Entries { get; } = Read();

    public static CatalogEntry Of(RuleId rule) => Entries.Single(entry => entry.Rule == rule);

    private static CatalogEntry[] Read()
    {
        using FileStream stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "claims", "catalog.json"));
        return JsonSerializer.Deserialize<CatalogEntry[]>(stream, Strict)!;
    }
}
