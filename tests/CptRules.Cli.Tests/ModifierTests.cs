using System.Text.Json;
using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Cli.Tests;

/// <summary>The text and JSON output of <c>modifier</c>.</summary>
public sealed class ModifierTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private ToolRun Modifier(params string[] args) => Tool.Run(["modifier", "--rules", rules.RuleFile, .. args]);

    private JsonElement Json(params string[] args) => JsonDocument.Parse(Modifier([.. args, "--format", "json"]).Output).RootElement;

    private static string OneLine(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData(
        "59",
        "59 Separate and distinct procedure As of 2026-09-30 (the last day of the window), by release 2026Q3-test, all settings.")]
    [InlineData("59", "In force Yes. Its dates are not known. Source CPT modifiers About services that are separate")]
    [InlineData("59", "PTP edits It can bypass an edit with indicator 1 if the record supports it;")]
    [InlineData("59", "Codes Visits do not accept it. Explicit lists 96411 lists it.")]
    [InlineData("59", "Excludes on the same line (MOD406) Error XE (separate encounter), XP (separate practitioner), XS ")]
    [InlineData("59", "Does not belong on (MOD404); the first that applies decides Error 77427. Weekly radiation treatment management")]
    [InlineData("JZ", "In force Yes, since 2023-01-01. Source HCPC2026_JUL_ANWEB About drugs PTP edits It bypasses no edit.")]
    [InlineData("CP", "In force No, from 2016-01-01 through 2017-12-31.")]
    [InlineData("26", "Codes Practitioners use it on codes with PC/TC indicator 1, or with a fee schedule row for 26.")]
    [InlineData(
        "26",
        "All codes, not on bill type 85x. Among hospitals, only a critical access hospital bills for the work of physicians.")]
    [InlineData("50", "Codes with bilateral indicator 2. The code already covers both sides. (outpatient hospital)")]
    [InlineData("CQ", "Needs on the same line (MOD413) GP An assistant's physical therapy is under a physical therapy plan")]
    [InlineData("CQ", "which GP reports. (since 2020-01-01)")]
    [InlineData("AT", "Codes that need it or another modifier (MOD411) Warning chiropractic: 98940-98942. Needs AT. (practitioner)")]
    [InlineData("GP", "codes with multiple procedure indicator 5. Needs one of GN GO GP. (outpatient hospital; since 2018-01-01)")]
    public void Everything_that_a_rule_set_knows_of_a_modifier_is_shown(string modifier, string text)
    {
        ToolRun run = Modifier(modifier);

        run.Exit.Should().Be(0, run.Error);
        OneLine(run.Output).Should().Contain(text);
    }

    [Fact]
    public void Two_letters_of_a_trip_are_explained_with_or_without_a_modifier_of_the_same_letters()
    {
        OneLine(Modifier("RH").Output)
            .Should().StartWith("RH Ambulance trip from residence to hospital")
            .And.Contain("Ambulance from residence to hospital: the two letters are the origin and the destination.")
            .And.Contain("Warning ambulance: A0425-A0436. Needs an origin and a destination.")
            .And.NotContain("In force Yes");
        OneLine(Modifier("GP").Output)
            .Should().StartWith("GP Under a physical therapy plan")
            .And.Contain("On ambulance codes from dialysis facility of a hospital to physician's office");
        OneLine(Modifier("59").Output).Should().NotContain("mbulance");
    }

    [Fact]
    public void The_rows_are_those_of_the_day_and_the_setting()
    {
        OneLine(Modifier("LT").Output).Should().Contain("Suppliers bill each side").And.Contain("with a line for each side");
        OneLine(Modifier("LT", "--setting", "dmeSupplier").Output)
            .Should().Contain("DME supplier.").And.Contain("Suppliers bill each side").And.NotContain("with a line for each side");
        OneLine(Modifier("LT", "--setting", "dmeSupplier", "--on", "2019-02-28").Output)
            .Should().Contain("As of 2019-02-28,").And.NotContain("Suppliers bill each side").And.Contain("with a line for each side");
    }

    [Theory]
    [InlineData("jz", "JZ")]
    [InlineData(" 59 ", "59")]
    public void Letter_case_and_spaces_do_not_matter(string query, string modifier) =>
        Modifier(query).Output.Should().StartWith($"{modifier} ");

    [Fact]
    public void An_unknown_modifier_is_1_with_a_hint()
    {
        foreach (string format in (string[])["text", "json"])
        {
            ToolRun run = Modifier("ZZ", "--format", format);

            run.Exit.Should().Be(1);
            run.Output.Should().BeEmpty();
            run.Error.Should().Be(
                "cptrules: Release 2026Q3-test does not contain modifier ZZ. It may be mistyped, or newer than the release.\n");
        }
    }

    [Theory]
    [InlineData("'599' is not a modifier", "599")]
    [InlineData("'5' is not a modifier", "5")]
    [InlineData("'5-' is not a modifier", "5-")]
    [InlineData("is not a modifier", "")]
    [InlineData("is not a date", "59", "--on", "today")]
    [InlineData("hospital", "59", "--setting", "hospital")]
    [InlineData("MODIFIER", new string[0])]
    public void Bad_usage_is_2_with_a_reason(string reason, params string[] args)
    {
        ToolRun run = Modifier(args);

        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(reason).And.NotContain("   at ");
    }

    [Fact]
    public void A_modifier_without_a_label_is_said_to_have_none()
    {
        var tables = new RuleTables { Name = "newer" };
        tables.Modifiers.Add(new(ModifierKey.Parse("YY"), new DateOnly(2027, 1, 1), null, Label: null)
        {
            Source = "HCPC2027_JAN_ANWEB.csv",
        });
        string path = rules.Compiled(tables);

        OneLine(Tool.Run(["modifier", "YY", "--rules", path, "--on", "2027-02-01"]).Output)
            .Should().StartWith("YY No label").And.Contain("In force Yes, since 2027-01-01. Source HCPC2027_JAN_ANWEB.csv");
    }

    [Fact]
    public void Json_always_has_all_keys()
    {
        string[] keys =
        [
            "release", "modifier", "date", "setting", "isListed", "label", "class", "isInForce", "from", "through", "source", "tripOrigin",
            "tripDestination", "canBypassPairs", "policy", "conflicts", "needs", "restrictions", "requiredFor", "listedFor",
        ];
        foreach (string modifier in (string[])["59", "RH", "GP", "CP"])
            Json(modifier).EnumerateObject().Select(property => property.Name).Should().Equal(keys);
    }

    [Fact]
    public void Json_has_the_rows_as_data()
    {
        JsonElement json = Json("CQ", "--setting", "practitioner");

        json.GetProperty("label").GetString().Should().Be("physical therapy by an assistant");
        json.GetProperty("class").GetString().Should().Be("therapy");
        json.GetProperty("from").GetString().Should().Be("2019-01-01");
        json.GetProperty("setting").GetString().Should().Be("practitioner");
        json.GetProperty("isInForce").GetBoolean().Should().BeTrue();
        JsonElement need = json.GetProperty("needs")[0];
        need.GetProperty("oneOf")[0].GetString().Should().Be("GP");
        need.GetProperty("from").GetString().Should().Be("2020-01-01");
        need.GetProperty("settings").GetArrayLength().Should().Be(3);
        JsonElement restriction = json.GetProperty("restrictions")[0];
        restriction.GetProperty("severity").GetString().Should().Be("warning");
        restriction.GetProperty("codes").EnumerateArray().Select(codes => codes.GetString()).Should().Contain("G0438-G0439");
        restriction.GetProperty("exceptCodes").ValueKind.Should().Be(JsonValueKind.Null);
        Json("59").GetProperty("conflicts")[0].GetProperty("modifier").GetString().Should().Be("XE");
        Json("AT").GetProperty("requiredFor")[0].GetProperty("name").GetString().Should().Be("chiropractic");
        Json("RH").GetProperty("tripOrigin").GetString().Should().Be("residence");
    }
}
