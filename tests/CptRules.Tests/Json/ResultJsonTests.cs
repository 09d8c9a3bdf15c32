using System.Text.Json;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using static CptRules.Tests.Json.FindingJson;

namespace CptRules.Tests.Json;

public class ResultJsonTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    private static readonly string[] Keys =
    [
        "rule", "name", "severity", "line", "lineId", "code", "otherLine", "carc", "rarc", "details", "message", "remedy",
    ];

    [Fact]
    public void A_result_has_the_keys_of_the_format_in_their_order()
    {
        var claim = new Claim { Id = "A-1", Lines = [Line("96413"), new ClaimLine("96411", 4.000m, Day) { Id = "second" }] };
        ValidationResult result = new TestTables().Codes("96413", "96411").Mue("96411", 3, 3).Validator().Validate(claim);
        using var json = JsonDocument.Parse(ClaimJson.ToJson(claim, result));
        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("id", "release", "isValid", "findings");
        json.RootElement.GetProperty("id").GetString().Should().Be("A-1");
        json.RootElement.GetProperty("release").GetString().Should().Be("test");
        json.RootElement.GetProperty("isValid").GetBoolean().Should().BeFalse();
        JsonElement finding = json.RootElement.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.EnumerateObject().Select(p => p.Name).Should().Equal(Keys);
        Without(finding, "message", "remedy").Should().Be(
            """{"rule":"UNT213","name":"MueDayExceededClinical","severity":"error","line":2"""
            + ""","lineId":"second","code":"96411","otherLine":null,"carc":"151","rarc":"N362","details":{"limit":3,"units":4,"mai":3}}""");
        finding.GetProperty("message").GetString().Should().Be(result.Findings[0].Message);
        finding.GetProperty("remedy").GetString().Should().Be(result.Findings[0].Remedy!.Text);
    }

    [Fact]
    public void A_clean_claim_has_an_empty_list()
    {
        var claim = new Claim { Lines = [Line("96413")] };
        ClaimJson.ToJson(claim, new TestTables().Codes("96413").Validator().Validate(claim))
            .Should().Be("""{"id":null,"release":"test","isValid":true,"findings":[]}""");
    }

    [Fact]
    public void The_serializer_writes_the_same_but_for_the_ids_that_only_the_claim_knows()
    {
        var claim = new Claim { Id = "A-1", Lines = [Line("96413"), new ClaimLine("96411", 4, Day) { Id = "second" }] };
        ValidationResult result = new TestTables().Codes("96413", "96411").Mue("96411", 3, 3).Validator().Validate(claim);
        result.Findings.Should().NotBeEmpty();
        JsonSerializer.Serialize(result, JsonSerializerOptions.Web).Should().Be(
            ClaimJson.ToJson(claim, result).Replace("\"id\":\"A-1\",", "").Replace("\"lineId\":\"second\",", ""));
    }

    [Fact]
    public void A_result_is_never_read()
    {
        Action read = () => JsonSerializer.Deserialize<ValidationResult>("{}");
        read.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void An_empty_line_has_no_id_no_code_and_no_details()
    {
        JsonElement finding = Find(new TestTables(), "LIN101", [null!]);
        Without(finding, "message", "remedy").Should().Be(
            """{"rule":"LIN101","name":"InvalidServiceDates","severity":"error","line":1,"lineId":null,"code":null,"otherLine":null"""
            + ""","carc":"16","rarc":"M52","details":{}}""");
    }

    [Fact]
    public void An_info_has_no_remedy()
    {
        JsonElement finding = Find(new TestTables(), "COD102", [Line("99999")]);
        finding.GetProperty("severity").GetString().Should().Be("info");
        finding.GetProperty("carc").ValueKind.Should().Be(JsonValueKind.Null);
        finding.GetProperty("remedy").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_malformed_code_is_null()
    {
        JsonElement finding = Find(new TestTables(), "COD101", [Line("SECRET")]);
        finding.GetProperty("code").ValueKind.Should().Be(JsonValueKind.Null);
        finding.GetRawText().Should().NotContain("SECRET");
    }

    [Fact]
    public void A_status_is_a_letter() =>
        Details(new TestTables().Codes("94760").Mpfs("94760", status: 'N'), "COD104", [Line("94760")]).Should().Be("""{"status":"N"}""");

    [Fact]
    public void Fractions_of_units_have_no_trailing_zeros() =>
        Details(new TestTables().Codes("96411").Mue("96411", 1, 1), "UNT211", [new ClaimLine("96411", 1.500m, Day)])
            .Should().Be("""{"limit":1,"units":1.5,"mai":1}""");

    [Fact]
    public void Modifier_rules_name_the_modifier_and_its_position()
    {
        TestTables tables = new TestTables().Codes("96413").NamedModifiers();
        tables.Tables.Conflicts.Add(new ModifierConflictRow(TestTables.Modifier("59"), TestTables.Modifier("XE"), Severity.Error, "test"));
        Details(tables, "MOD401", [Line("96413", null!, "?SECRET")]).Should().Be("""{"modifier":null}""");
        Details(tables, "MOD402", [Line("96413", "QQ")]).Should().Be("""{"modifier":"QQ"}""");
        Details(tables, "MOD406", [Line("96413", "XE", "59")]).Should().Be("""{"modifier":"XE","conflictsWith":"59"}""");
        Details(tables, "MOD407", [Line("96413", "59", "59")]).Should().Be("""{"modifier":"59"}""");
        Details(tables, "MOD408", [Line("96413", "59", "25", "76", "LT", "91")]).Should().Be("{}");
        Details(tables, "MOD410", [Line("96413", "76")]).Should().Be("""{"modifier":"76"}""");
    }

    [Fact]
    public void A_required_modifier_is_one_of_a_list()
    {
        var tables = new TestTables().Codes("98940").NamedModifiers();
        tables.Tables.RequiredModifiers.Add(new RequiredModifierRow(
            "test", [TestTables.Code("98940")], [TestTables.Modifier("AT"), TestTables.Modifier("GA")], false));
        Details(tables, "MOD411", [Line("98940")]).Should().Be("""{"oneOf":["AT","GA"]}""");
    }

    [Fact]
    public void Pairs_name_both_columns_and_the_other_line()
    {
        TestTables tables = new TestTables().Codes("96413", "96411").NamedModifiers().Pair("96413", "96411", 1);
        JsonElement finding = Find(tables, "PTP502", [Line("96413"), Line("96411")]);
        finding.GetProperty("otherLine").GetInt32().Should().Be(1);
        finding.GetProperty("details").GetRawText().Should().Be("""{"indicator":1,"column1":"96413","column2":"96411"}""");

        Details(tables, "PTP503", [Line("96413"), Line("96411", "59")])
            .Should().Be("""{"indicator":1,"column1":"96413","column2":"96411","modifier":"59","onLine":2}""");
        Details(tables, "PTP503", [Line("96413", "59"), Line("96411")])
            .Should().Be("""{"indicator":1,"column1":"96413","column2":"96411","modifier":"59","onLine":1}""");
        Details(tables, "PTP504", [Line("96413", "LT"), Line("96411", "LT")])
            .Should().Be("""{"indicator":1,"column1":"96413","column2":"96411","modifier":"LT","onLine":2}""");
        Details(new TestTables().Codes("96413", "96411").Pair("96413", "96411", 0), "PTP501", [Line("96413"), Line("96411")])
            .Should().Be("""{"indicator":0,"column1":"96413","column2":"96411"}""");
    }

    [Fact]
    public void A_prior_column_1_line_stands_in_the_details()
    {
        TestTables tables = new TestTables().Codes("96413", "96411").NamedModifiers().Pair("96413", "96411", 1);
        JsonElement finding = Find(tables, "PTP502", [Line("96411")], [null!, Line("96413")]);
        finding.GetProperty("otherLine").ValueKind.Should().Be(JsonValueKind.Null);
        finding.GetProperty("details").GetRawText().Should().Be("""{"indicator":1,"column1":"96413","column2":"96411","priorLine":2}""");
        Details(tables, "PTP503", [Line("96411")], [Line("96413", "59")])
            .Should().Be("""{"indicator":1,"column1":"96413","column2":"96411","modifier":"59","onLine":null,"priorLine":1}""");
    }

    [Fact]
    public void Add_on_rules_list_the_primaries()
    {
        TestTables tables = new TestTables().Codes("96411", "96409", "96413").AddOn("96411", "96413").AddOn("96411", "96409");
        Details(tables, "AOC301", [Line("96411")]).Should().Be("""{"type":1,"primaries":["96409","96413"]}""");
        Details(tables, "AOC302", [Line("96411"), new ClaimLine("96413", 0, Day)])
            .Should().Be("""{"type":1,"primaries":["96409","96413"]}""");
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void More_than_twenty_primaries_are_counted(int count, bool counted)
    {
        string[] primaries = [.. Enumerable.Range(10000, count).Select(i => $"{i}")];
        TestTables tables = new TestTables().Codes(["96411", .. primaries]);
        foreach (string primary in primaries)
            tables.AddOn("96411", primary);
        JsonElement details = Find(tables, "AOC301", [Line("96411")]).GetProperty("details");
        details.GetProperty("primaries").EnumerateArray().Select(p => p.GetString()).Should().Equal(primaries.Take(20));
        details.TryGetProperty("primaryCount", out JsonElement number).Should().Be(counted);
        if (counted)
            number.GetInt32().Should().Be(count);
    }

    [Fact]
    public void A_contractor_s_primary_and_a_facility_only_code_have_no_details()
    {
        Details(new TestTables().Codes("96411", "96413").AddOn("96411", "", type: 2), "AOC303", [Line("96411"), Line("96413")])
            .Should().Be("{}");
        Details(new TestTables().Codes("96376").AddOn("96376", "96375", notes: AddOnNotes.FacilitiesOnly), "AOC304", [Line("96376")])
            .Should().Be("{}");
    }

    [Fact]
    public void A_duplicate_names_the_line_or_the_prior_line()
    {
        var tables = new TestTables().Codes("96413");
        JsonElement finding = Find(tables, "DUP601", [Line("96413"), Line("96413")]);
        finding.GetProperty("otherLine").GetInt32().Should().Be(1);
        finding.GetProperty("details").GetRawText().Should().Be("""{"sameAsLine":1}""");
        Details(tables, "DUP601", [Line("96413")], [Line("96413")]).Should().Be("""{"priorLine":1}""");
    }

    [Fact]
    public void A_visit_names_the_procedure_line_or_the_prior_line()
    {
        TestTables tables = new TestTables().Codes("99213", "11042").Visits("99213")
            .Mpfs("11042", globalDays: GlobalDays.Days000).Mpfs("99213");
        Details(tables, "GLO801", [Line("11042"), Line("99213")]).Should().Be("""{"procedureLine":1}""");
        Details(tables, "GLO801", [Line("99213")], [Line("11042")]).Should().Be("""{"priorLine":1}""");
    }

    [Fact]
    public void Paid_only_alone_has_no_details() =>
        Details(new TestTables().Codes("36591", "11042").Mpfs("36591", status: 'T').Mpfs("11042"), "STA701", [Line("36591"), Line("11042")])
            .Should().Be("{}");

    [Fact]
    public void An_id_that_is_no_text_does_not_break_the_result()
    {
        var claim = new Claim { Id = "\ud800<\"", Lines = [new ClaimLine("96413", 1, null) { Id = "\udc00" }] };
        string json = ClaimJson.ToJson(claim, new TestTables().Codes("96413").Validator().Validate(claim));
        JsonDocument.Parse(json).RootElement.GetProperty("id").GetString().Should().Be("\uFFFD<\"");
    }

    private static ClaimLine Line(string code, params string[] modifiers) => new(code, 1, Day) { Modifiers = modifiers };

    private static string Without(JsonElement finding, params string[] keys) =>
        "{"
        + string.Join(
            ",",
            finding.EnumerateObject().Where(p => !keys.Contains(p.Name)).Select(p => $"\"{p.Name}\":{p.Value.GetRawText()}"))
        + "}";
}
