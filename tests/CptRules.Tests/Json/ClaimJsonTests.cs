using System.Text;
using System.Text.Json;

namespace CptRules.Tests.Json;

public class ClaimJsonTests
{
    private const string Example =
        """
        { "id": "A-1", "setting": "practitioner", "provider": "1234567893",
          "lines": [
            { "id": "1", "code": "96413", "units": 1, "from": "2026-05-04" },
            { "id": "2", "code": "96411", "modifiers": ["59"], "units": 2, "from": "2026-05-04", "through": "2026-05-04", "provider": "1234567893" } ],
          "priorLines": [ { "code": "99213", "units": 1, "from": "2026-05-04" } ] }
        """;

    private static readonly DateOnly Day = new(2026, 5, 4);

    private static readonly JsonSerializerOptions OneByteBuffers = new() { DefaultBufferSize = 1 };

    private static readonly JsonSerializerOptions AnyCase = new() { PropertyNameCaseInsensitive = true };

    public static TheoryData<string, Func<string, Claim>> Readers => new()
    {
        { "text", ClaimJson.Parse },
        { "bytes", json => ClaimJson.Parse(Encoding.UTF8.GetBytes(json)) },
        { "serializer", json => JsonSerializer.Deserialize<Claim>(json)! },
        { "serializer of a list", json => JsonSerializer.Deserialize<List<Claim>>($"[{json}]")![0] },
        { "stream", json => JsonSerializer.DeserializeAsync<Claim>(new MemoryStream(Encoding.UTF8.GetBytes(json)), OneByteBuffers).AsTask().GetAwaiter().GetResult()! },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public void The_example_of_the_format_is_read(string how, Func<string, Claim> read)
    {
        IsExample(read(Example)).Should().BeTrue(how);
    }

    [Fact]
    public void Text_is_tried_as_bytes_are()
    {
        ClaimJson.TryParse(Example, out Claim? claim, out string? error).Should().BeTrue();
        IsExample(claim!).Should().BeTrue();
        error.Should().BeNull();
        ClaimJson.TryParse("""{"lines":{}}""", out claim, out error).Should().BeFalse();
        claim.Should().BeNull();
        ClaimJson.TryParse("""{"lines":{}}"""u8, out _, out string? ofBytes).Should().BeFalse();
        error.Should().Be(ofBytes).And.Contain("$.lines");
        Func<bool> none = () => ClaimJson.TryParse((string)null!, out _, out _);
        none.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_written_claim_is_read_again()
    {
        string json = JsonSerializer.Serialize(ClaimJson.Parse(Example));
        IsExample(ClaimJson.Parse(json)).Should().BeTrue();
        json.Should().Contain("\"units\":2,", "numbers have no trailing zeros").And.NotContain("null", "absent is left out");
    }

    [Theory]
    [InlineData(CareSetting.Practitioner, "practitioner")]
    [InlineData(CareSetting.OutpatientHospital, "outpatientHospital")]
    [InlineData(CareSetting.DmeSupplier, "dmeSupplier")]
    public void Settings_have_names(CareSetting setting, string name)
    {
        ClaimJson.Parse($$"""{"lines":[],"setting":"{{name}}"}""").Setting.Should().Be(setting);
        JsonSerializer.Serialize(new Claim { Setting = setting }).Should().Contain($"\"setting\":\"{name}\"");
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Absent_and_null_are_the_defaults(string how, Func<string, Claim> read)
    {
        foreach (string json in new[]
        {
            """{"lines":[{}]}""",
            """{"id":null,"setting":null,"provider":null,"priorLines":null,"lines":[{"id":null,"code":null,"modifiers":null,"units":null,"from":null,"through":null,"provider":null}]}""",
        })
        {
            Claim claim = read(json);
            (claim.Id, claim.Setting, claim.Provider, claim.PriorLines.Count).Should().Be((null, CareSetting.Practitioner, null, 0), how);
            ClaimLine line = claim.Lines.Should().ContainSingle(how).Subject;
            (line.Id, line.Code, line.Units, line.From, line.Through, line.Provider, line.Modifiers.Count)
                .Should().Be((null, null, 1m, null, null, null, 0), how);
        }
    }

    [Fact]
    public void Null_entries_keep_their_place()
    {
        Claim claim = ClaimJson.Parse("""{"lines":[null,{"modifiers":[null,"59"]}],"priorLines":[null]}""");
        claim.Lines[0].Should().BeNull();
        claim.Lines[1].Modifiers.Should().Equal(null!, "59");
        claim.PriorLines.Should().Equal([null!]);
        JsonSerializer.Serialize(claim).Should().Be("""{"setting":"practitioner","lines":[null,{"modifiers":[null,"59"],"units":1}],"priorLines":[null]}""");
    }

    [Fact]
    public void Unknown_properties_and_other_cases_are_ignored()
    {
        Claim claim = ClaimJson.Parse("""{"ID":7,"Lines":1,"patient":{"lines":[{"units":"x"}]},"lines":[{"Units":"x","note":[[{}]],"code":"96413"}]}""");
        claim.Id.Should().BeNull();
        claim.Lines.Should().ContainSingle().Which.Code.Should().Be("96413");
        JsonSerializer.Deserialize<Claim>("""{"ID":7,"lines":[]}""", AnyCase)!.Id.Should().BeNull("names are exact whatever the options");
    }

    [Fact]
    public void Escaped_names_and_dates_are_the_same_names_and_dates()
    {
        Claim claim = ClaimJson.Parse("""{"\u006cines":[{"from":"2026-05\u002d04"}]}""");
        claim.Lines[0].From.Should().Be(Day);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. """{"lines":[]}"""u8];
        ClaimJson.Parse(json).Lines.Should().BeEmpty();
    }

    [Fact]
    public void A_line_is_read_on_its_own()
    {
        JsonSerializer.Deserialize<ClaimLine>("""{"code":"96413"}""")!.Units.Should().Be(1);
        ((Action)(() => JsonSerializer.Deserialize<ClaimLine>("""{"units":"SECRET"}"""))).Should().Throw<JsonException>()
            .WithMessage("Expected a number, or null at $.units").Which.Path.Should().Be("$.units");
    }

    [Fact]
    public void Null_text_is_a_programming_error()
    {
        ((Action)(() => ClaimJson.Parse((string)null!))).Should().Throw<ArgumentNullException>();
    }

    private static bool IsExample(Claim claim)
    {
        claim.Should().BeEquivalentTo(new Claim
        {
            Id = "A-1",
            Provider = "1234567893",
            Lines =
            [
                new ClaimLine("96413", 1, Day) { Id = "1" },
                new ClaimLine("96411", 2, Day) { Id = "2", Modifiers = ["59"], Through = Day, Provider = "1234567893" },
            ],
            PriorLines = [new ClaimLine("99213", 1, Day)],
        });
        return true;
    }
}
