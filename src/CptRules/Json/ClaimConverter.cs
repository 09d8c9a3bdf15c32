using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Json.Reading;
using CptRules.Json.Writing;

namespace CptRules.Json;

/// <summary>Converts claims for <see cref="JsonSerializer"/> as <see cref="ClaimJson"/> does.</summary>
internal sealed class ClaimConverter : JsonConverter<Claim>
{
    public override Claim Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var claim = new ClaimReader(reader);
        try
        {
            return claim.ReadClaim();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ClaimErrors.WithoutInput(e, claim.Path);
        }
        finally
        {
            reader = claim.Json;
        }
    }

    public override void Write(Utf8JsonWriter writer, Claim value, JsonSerializerOptions options) => ClaimWriter.Write(writer, value);
}
