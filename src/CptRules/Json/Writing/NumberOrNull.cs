using System.Text.Json;

namespace CptRules.Json.Writing;

/// <summary>Writes numbers that may be null.</summary>
internal static class NumberOrNull
{
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteNumberIfAny(this Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }
}
