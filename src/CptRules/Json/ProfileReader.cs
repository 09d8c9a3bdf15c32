using System.Text.Json;
using CptRules.Json.Writing;

namespace CptRules.Json;

/// <summary>Reads a payer profile strictly: a misspelled rule must not silently keep its default.</summary>
internal static class ProfileReader
{
    public const string RulesProperty = "rules";

    private const string RulesPath = "$." + RulesProperty;

    private static readonly JsonDocumentOptions ForPeople =
        new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static ValidationOptions Read(ReadOnlyMemory<byte> utf8Json)
    {
        if (utf8Json.Span.StartsWith("\uFEFF"u8))
            utf8Json = utf8Json["\uFEFF"u8.Length..];
        using var document = JsonDocument.Parse(utf8Json, ForPeople);
        try
        {
            return Read(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            throw Error("The profile has text that is not valid Unicode.", "$");
        }
    }

    private static ValidationOptions Read(JsonElement profile)
    {
        var options = new ValidationOptions();
        if (profile.ValueKind != JsonValueKind.Object)
            throw Error("A profile is an object.", "$");
        foreach (JsonProperty property in profile.EnumerateObject())
        {
            if (property.Name != RulesProperty)
                throw Error($"Unknown property '{property.Name}': a profile has '{RulesProperty}' only.", "$");
            if (property.Value.ValueKind != JsonValueKind.Object)
                throw Error($"'{RulesProperty}' is an object of rule ids.", RulesPath);
            foreach (JsonProperty rule in property.Value.EnumerateObject())
                Set(options, rule);
        }

        return options;
    }

    private static void Set(ValidationOptions options, JsonProperty property)
    {
        if (!RuleInfo.TryFind(property.Name, out RuleInfo? rule))
            throw Error($"Unknown rule '{property.Name}'.", RulesPath);
        string path = $"{RulesPath}.{rule.Id}";
        if (options.Rules.ContainsKey(rule.Id))
            throw Error($"Rule '{rule.Id}' is given twice.", path);
        if (property.Value.ValueKind != JsonValueKind.String || !SeverityNames.TryRead(property.Value.GetString(), out Severity? severity))
            throw Error($"Unknown value {property.Value.GetRawText()} of rule '{rule.Id}': off, info, warning or error expected.", path);
        _ = severity is { } given ? options.SetSeverity(rule.Id, given) : options.TurnOff(rule.Id);
    }

    private static JsonException Error(string message, string path) => new(message, path, null, null);
}
