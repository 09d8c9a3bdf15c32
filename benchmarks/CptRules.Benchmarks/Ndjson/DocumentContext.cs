using System.Text.Json.Serialization;

namespace CptRules.Benchmarks.Ndjson;

/// <summary>The contracts that System.Text.Json generates for claims.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ClaimDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
