using System.Text;
using System.Text.Json;

namespace CptRules.Tests.Json;

public class ProfileTests
{
    [Fact]
    public void A_profile_changes_and_switches_off_rules()
    {
        var options = ValidationOptions.Parse(
            """
            {
              // what this payer wants
              "rules": { "DUP601": "off", "COD102": "error", "LIN103": "warning", "UNT213": "info", }, /* and no more */
            }
            """);
        options.Rules.Should().BeEquivalentTo(new Dictionary<RuleId, Severity?>
        {
            [RuleId.DUP601] = null,
            [RuleId.COD102] = Severity.Error,
            [RuleId.LIN103] = Severity.Warning,
            [RuleId.UNT213] = Severity.Info,
        });
    }

    [Fact]
    public void A_profile_reaches_the_findings()
    {
        var claim = new Claim { Lines = [new ClaimLine("99999", 1, new DateOnly(2026, 5, 4))] };
        var tables = new TestTables();
        tables.Validator().Validate(claim).IsValid.Should().BeTrue();
        tables.Validator(ValidationOptions.Parse("""{"rules":{"COD102":"error"}}""")).Validate(claim).IsValid.Should().BeFalse();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"rules":{}}""")]
    public void An_empty_profile_changes_nothing(string json) => ValidationOptions.Parse(json).Rules.Should().BeEmpty();

    [Fact]
    public void Every_rule_survives_the_round_trip()
    {
        var options = new ValidationOptions();
        int i = 0;
        foreach (RuleId rule in Enum.GetValues<RuleId>().Where(rule => rule != RuleId.None))
            _ = i++ % 4 == 3 ? options.TurnOff(rule) : options.SetSeverity(rule, (Severity)(i % 3));
        ValidationOptions.Parse(options.ToJson()).Rules.Should().BeEquivalentTo(options.Rules);
        options.ToJson().Should().Be(ValidationOptions.Parse(options.ToJson()).ToJson());
    }

    [Fact]
    public void A_stream_is_read_to_its_end_and_stays_open()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. """{"rules":{"DUP601":"off"}}"""u8]);
        ValidationOptions.Load(stream).Rules.Should().ContainKey(RuleId.DUP601);
        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"rules":{"DUP999":"off"}}""", "$.rules", "*'DUP999'*")]
    [InlineData("""{"rules":{"None":"off"}}""", "$.rules", "*'None'*")]
    [InlineData("""{"rules":{"32":"off"}}""", "$.rules", "*'32'*")]
    [InlineData("""{"rules":{"DUP601":"fatal"}}""", "$.rules.DUP601", "*\"fatal\"*DUP601*off, info, warning or error*")]
    [InlineData("""{"rules":{"DUP601":"Off"}}""", "$.rules.DUP601", "*\"Off\"*")]
    [InlineData("""{"rules":{"DUP601":null}}""", "$.rules.DUP601", "*null*DUP601*")]
    [InlineData("""{"rules":{"DUP601":0}}""", "$.rules.DUP601", "*DUP601*")]
    [InlineData("""{"rules":{"DUP601":"off","DUP601":"error"}}""", "$.rules.DUP601", "*twice*")]
    [InlineData("""{"rules":[]}""", "$.rules", "*object*")]
    [InlineData("""{"rules":null}""", "$.rules", "*object*")]
    [InlineData("""{"severity":{}}""", "$", "*'severity'*")]
    [InlineData("""{"Rules":{}}""", "$", "*'Rules'*")]
    [InlineData("[]", "$", "*object*")]
    [InlineData("""{"base":"aetna"}""", "$.base", "*\"aetna\"*medicare and commercial*")]
    [InlineData("""{"base":"Commercial"}""", "$.base", "*\"Commercial\"*")]
    [InlineData("""{"base":"./commercial"}""", "$.base", "*built-in*")]
    [InlineData("""{"base":null}""", "$.base", "*null*")]
    [InlineData("""{"base":{"base":"commercial"}}""", "$.base", "*built-in*")]
    [InlineData("""{"base":"commercial","base":"medicare"}""", "$.base", "*twice*")]
    [InlineData("""{"\ud800":1}""", "$", "*Unicode*")]
    public void What_a_profile_does_not_know_is_named(string json, string path, string message)
    {
        JsonException error = ((Action)(() => ValidationOptions.Parse(json))).Should().Throw<JsonException>().WithMessage(message).Which;
        error.Path.Should().Be(path);
        ((Action)(() => ValidationOptions.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)))))
            .Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void What_is_no_JSON_is_no_profile()
    {
        ((Action)(() => ValidationOptions.Parse("{"))).Should().Throw<JsonException>();
        ((Action)(() => ValidationOptions.Parse(""))).Should().Throw<JsonException>();
    }

    [Fact]
    public void A_profile_starts_from_its_base_in_whichever_order()
    {
        const string rules = """ "rules": { "COD104": "error", "MOD411": "warning", "DUP601": "off" } """;
        ValidationOptions expected = ValidationOptions.CreateCommercial()
            .SetSeverity(RuleId.COD104, Severity.Error)
            .SetSeverity(RuleId.MOD411, Severity.Warning)
            .TurnOff(RuleId.DUP601);
        ValidationOptions.Parse($$"""{ "base": "commercial", {{rules}} }""").Rules.Should().BeEquivalentTo(expected.Rules);
        ValidationOptions.Parse($$"""{ {{rules}}, "base": "commercial" }""").Rules.Should().BeEquivalentTo(expected.Rules);
        ValidationOptions.Parse("""{ "base": "medicare" }""").Rules.Should().BeEmpty();
        ValidationOptions.Parse(expected.ToJson()).Rules.Should().BeEquivalentTo(expected.Rules);
    }
}
