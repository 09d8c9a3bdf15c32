using System.Text.Json;
using Json.Schema;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>Every rule file names its schema and is valid, and no schema accepts unknown properties.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Files { get; } = new(
        Directory.EnumerateFiles(Repository.Rules, "*.json")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Rules, "infusion"), "*.json"))
            .Select(file => Path.GetRelativePath(Repository.Rules, file).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void There_are_eighteen_files_and_a_schema_for_each()
    {
        Files.Should().HaveCount(18);
        Directory.EnumerateFiles(Repository.Rules, "*.schema.json", SearchOption.AllDirectories).Should().HaveCount(18);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_follows_its_schema(string name)
    {
        using JsonDocument file = Open(name);
        EvaluationResults results = Schema(name, file)
            .Evaluate(file.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        IEnumerable<string> errors = (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
        results.IsValid.Should().BeTrue(string.Join(Environment.NewLine, errors.Take(10)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_refuses_an_unknown_property_in_every_object(string name)
    {
        using JsonDocument file = Open(name);
        JsonSchema schema = Schema(name, file);
        string text = file.RootElement.GetRawText();
        int objects = 0;
        for (int at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && objects < 40; at = text.IndexOf('{', at + 1))
        {
            using JsonDocument damaged = JsonDocument.Parse(text[..(at + 1)] + "\"unknownProperty\": 1, " + text[(at + 1)..]);
            schema.Evaluate(damaged.RootElement).IsValid.Should().BeFalse("object {0} has an unknown property", objects);
            objects++;
        }

        objects.Should().BeGreaterThan(1);
    }

    // The readers refuse the same; see ListDamageTests.
    [Theory]
    [InlineData("code-classes.json", "\"codes\": [\"A0021-A0999\"]", "\"except\": [\"A0021\"]")]
    [InlineData("code-classes.json", "\"ambulance\": {", "\"Ambulance\": {")]
    [InlineData("modifier-scope.json", "\"severity\": \"error\"", "\"severity\": \"info\"")]
    [InlineData("modifier-scope.json", "\"bilateral\": \"2\"", "\"bilateral\": \"2\", \"in\": { \"codes\": [\"77427\"] }")]
    [InlineData("modifier-scope.json", "\"in\": { \"codes\": [\"77427\"] }", "\"in\": {}")]
    [InlineData("modifier-scope.json", "[\"85\"]", "[\"851\"]")]
    [InlineData("modifiers.json", "\"oneOf\": [\"GP\"]", "\"oneOf\": []")]
    [InlineData("modifiers.json", "\"settings\": [\"dmeSupplier\"]", "\"settings\": [\"supplier\"]")]
    [InlineData("required-modifiers.json", "\"classes\": [\"chiropractic\"],", "")]
    [InlineData("required-modifiers.json", "\"originDestination\": true", "\"oneOf\": [\"QL\"], \"originDestination\": true")]
    [InlineData("visit-add-ons.json", "\"exemptFrom\": \"2025-01-01\",", "")]
    [InlineData("single-dose-drugs.json", "\"warningFrom\": \"2023-07-01\",", "")]
    [InlineData("replacement-codes.json", "\"use\": [\"G0283\"]", "\"use\": [\"G028\"]")]
    [InlineData("infusion/release.json", ", \"confirmedBy\": \"ptp-practitioner-2026q3\"", "")]
    [InlineData("infusion/release.json", "\"kind\": \"OPPS\", \"date\"", "\"kind\": \"manual\", \"date\"")]
    public void A_schema_refuses_a_damaged_row(string name, string old, string with)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Rules, name));
        int at = text.IndexOf(old, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0);
        using JsonDocument whole = JsonDocument.Parse(text);
        using JsonDocument damaged = JsonDocument.Parse(text[..at] + with + text[(at + old.Length)..]);
        Schema(name, whole).Evaluate(damaged.RootElement).IsValid.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_is_of_the_2020_draft_and_strict(string name)
    {
        using JsonDocument file = Open(name);
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(SchemaPath(name, file)));
        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Objects(schema.RootElement)
            .Should().NotBeEmpty().And.OnlyContain(element => element.GetProperty("additionalProperties").ValueKind == JsonValueKind.False);
    }

    private static JsonDocument Open(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Rules, name)));

    private static JsonSchema Schema(string name, JsonDocument file) => JsonSchema.FromText(File.ReadAllText(SchemaPath(name, file)));

    private static string SchemaPath(string name, JsonDocument file) =>
        Path.Combine(Repository.Rules, Path.GetDirectoryName(name)!, file.RootElement.GetProperty("$schema").GetString()!);

    /// <summary>Every part of a schema that describes an object.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Objects);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        IEnumerable<JsonElement> inside = element.EnumerateObject().SelectMany(property => Objects(property.Value));
        return element.TryGetProperty("type", out JsonElement type)
            && type.ValueKind == JsonValueKind.String
            && type.GetString() == "object"
            ? inside.Append(element)
            : inside;
    }
}
