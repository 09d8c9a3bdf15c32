using System.Text.Json;
using System.Text.Json.Serialization;

namespace CptRules.Tests.Catalogue;

/// <summary>Reads the examples of tests/claims/catalogue.json.</summary>
internal static class CatalogueFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>All examples, in the order of the file.</summary>
    public static IReadOnlyList<CatalogueEntry> Entries { get; } = Read();

    public static CatalogueEntry Of(RuleId rule) => Entries.Single(entry => entry.Rule == rule);

    private static CatalogueEntry[] Read()
    {
        using FileStream stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "claims", "catalogue.json"));
        return JsonSerializer.Deserialize<CatalogueEntry[]>(stream, Strict)!;
    }
}
