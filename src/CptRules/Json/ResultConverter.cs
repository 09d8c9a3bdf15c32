using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Json.Writing;

namespace CptRules.Json;

/// <summary>Writes results for <see cref="JsonSerializer"/> as <see cref="ClaimJson"/> does, without the ids of the claim.</summary>
internal sealed class ResultConverter : JsonConverter<ValidationResult>
{
    public override ValidationResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A result is written to JSON, never read from it.");

    public override void Write(Utf8JsonWriter writer, ValidationResult value, JsonSerializerOptions options) =>
        ResultWriter.Write(writer, null, value);
}
