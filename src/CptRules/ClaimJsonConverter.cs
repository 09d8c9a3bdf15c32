using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Json;

namespace CptRules;

/// <summary>Lets <see cref="JsonSerializer"/>, and source-generated contexts of applications, read and write claims, and write results, as <see cref="ClaimJson"/> does.</summary>
/// <remarks>
/// <see cref="Claim"/>, <see cref="ClaimLine"/> and <see cref="ValidationResult"/> name it themselves; nothing needs to be registered.
/// A result does not hold its claim: it is written without <c>id</c> and <c>lineId</c>, which <see cref="ClaimJson"/> adds. What is no claim is a
/// <see cref="JsonException"/> of <see cref="ClaimJson"/>; what is not JSON at all is reported by the serialiser, which may quote the input:
/// where logs must hold nothing of a claim, read with <see cref="ClaimJson"/>. Thread-safe.
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
