using System.Text.Json;
using CptRules.Json.Writing;

namespace CptRules.Json;

/// <summary>Reads a payer profile strictly: a misspelled rule must not silently keep its default.</summary>
internal static class ProfileReader
{
    public const string RulesProperty = "rules";

    private const string BaseProperty = "base";
    private const string RulesPath = "$." + RulesProperty;
    private const string BasePath = "$." + BaseProperty;

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
        if (profile.ValueKind != JsonValueKind.Object)
            throw Error("A profile is an object.", "$");
        ValidationOptions? basis = null;
        var rules = new Dictionary<RuleId, Severity?>();
        foreach (JsonProperty property in profile.EnumerateObject())
        {
            switch (property.Name)
            {
                case BaseProperty when basis is not null:
                    throw Error($"'{BaseProperty}' is given twice.", BasePath);
                case BaseProperty:
                    basis = ReadBase(property.Value);
                    break;
                case RulesProperty:
                    ReadRules(property.Value, rules);
                    break;
                default:
                    throw Error(
                        $"Unknown property '{property.Name}': a profile has '{BaseProperty}' and '{RulesProperty}' only.", "$");
            }
        }

        // In whichever order they are given, the rules change the base.
        ValidationOptions options = basis ?? new ValidationOptions();
        foreach ((RuleId rule, Severity? severity) in rules)
            _ = severity is { } given ? options.SetSeverity(rule, given) : options.TurnOff(rule);
        return options;
    }

    private static ValidationOptions ReadBase(JsonElement name)
    {
        string known = string.Join(" and ", ValidationOptions.BuiltInNames);
        string? text = name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return ValidationOptions.TryCreateBuiltIn(text, out ValidationOptions? options)
            ? options
            : throw Error($"Unknown base {name.GetRawText()}: the built-in profiles are {known}.", BasePath);
    }

    private static void ReadRules(JsonElement rules, Dictionary<RuleId, Severity?> read)
    {
        if (rules.ValueKind != JsonValueKind.Object)
            throw Error($"'{RulesProperty}' is an object of rule ids.", RulesPath);
        foreach (JsonProperty property in rules.EnumerateObject())
        {
            if (!RuleInfo.TryFind(property.Name, out RuleInfo? rule))
                throw Error($"Unknown rule '{property.Name}'.", RulesPath);
            string path = $"{RulesPath}.{rule.Id}";
            if (read.ContainsKey(rule.Id))
                throw Error($"Rule '{rule.Id}' is given twice.", path);
            read.Add(rule.Id, ReadSeverity(rule.Id, property.Value, path));
        }
    }

    private static Severity? ReadSeverity(RuleId rule, JsonElement value, string path) =>
        value.ValueKind == JsonValueKind.String && SeverityNames.TryRead(value.GetString(), out Severity? severity)
            ? severity
            : throw Error($"Unknown value {value.GetRawText()} of rule '{rule}': off, info, warning or error expected.", path);

    private static JsonException Error(string message, string path) => new(message, path, null, null);
}
