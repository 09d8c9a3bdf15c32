using System.Text.Json;
using System.Text.Json.Serialization;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a value from a JSON string and says what was expected where it is none. The rules are never written by machine.</summary>
internal abstract class TextConverter<T>(string expected) : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryRead(reader.GetString()!, out T? value) ? value! : throw new JsonException($"expected {expected}.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Rule files are written by people.");

    protected abstract bool TryRead(string text, out T? value);
}
