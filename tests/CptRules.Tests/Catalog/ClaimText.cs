using System.Text.Json;

namespace CptRules.Tests.Catalog;

/// <summary>A claim as JSON for a page: one line of text for a claim of one line, else one for each line of the claim.</summary>
internal static class ClaimText
{
    public static string Of(JsonElement claim)
    {
        int lines = claim.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).Sum(property => property.Value.GetArrayLength());
        return lines < 2 ? Compact(claim) : "{ " + string.Join(",\n  ", claim.EnumerateObject().Select(property => $"\"{property.Name}\": {Spread(property.Value)}")) + " }";
    }

    private static string Spread(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? "[\n    " + string.Join(",\n    ", value.EnumerateArray().Select(Compact)) + " ]"
        : Compact(value);

    private static string Compact(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{ " + string.Join(", ", value.EnumerateObject().Select(property => $"\"{property.Name}\": {Compact(property.Value)}")) + " }",
        JsonValueKind.Array => value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object)
            ? "[ " + string.Join(", ", value.EnumerateArray().Select(Compact)) + " ]"
            : "[" + string.Join(", ", value.EnumerateArray().Select(Compact)) + "]",
        _ => value.GetRawText(),
    };
}
