using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Json;

namespace CptRules;

/// <summary>
/// Makes <see cref="JsonSerializer"/>, and source-generated contexts of applications, read and write claims, and write results, as
/// <see cref="ClaimJson"/> does.
/// </summary>
/// <remarks>
/// <see cref="Claim"/>, <see cref="ClaimLine"/> and <see cref="ValidationResult"/> declare it as their converter; nothing needs to be
/// registered. A result does not contain its claim: it is written without <c>id</c> and <c>lineId</c>, which <see cref="ClaimJson"/> adds.
/// JSON that is not a claim is a <see cref="JsonException"/> as of <see cref="ClaimJson"/>; malformed JSON is reported by the serializer,
/// which
/// may quote the input: read with <see cref="ClaimJson"/> where logs must not contain anything of a claim. Thread-safe.
/// </remarks>
public sealed class ClaimJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert == typeof(Claim) || typeToConvert == typeof(ClaimLine) || typeToConvert == typeof(ValidationResult);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        typeToConvert == typeof(Claim) ? new ClaimConverter()
        : typeToConvert == typeof(ClaimLine) ? new ClaimLineConverter()
        : typeToConvert == typeof(ValidationResult) ? new ResultConverter()
        : null;
}
