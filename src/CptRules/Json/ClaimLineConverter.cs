using System.Text.Json;
using System.Text.Json.Serialization;
using CptRules.Json.Reading;
using CptRules.Json.Writing;

namespace CptRules.Json;

/// <summary>Converts lines for <see cref="JsonSerializer"/> as <see cref="ClaimJson"/> does.</summary>
internal sealed class ClaimLineConverter : JsonConverter<ClaimLine>
{
    public override ClaimLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var line = new ClaimReader(reader);
        try
        {
            return line.ReadLine();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw ClaimErrors.WithoutInput(e, line.Path);
        }
        finally
        {
            reader = line.Json;
        }
    }

    public override void Write(Utf8JsonWriter writer, ClaimLine value, JsonSerializerOptions options) => ClaimWriter.Write(writer, value);
}
