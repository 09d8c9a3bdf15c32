using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>Errors in rule files are reported with the file, the place and what was expected.</summary>
public sealed class DamageTests
{
    private const string FirstCode = "{ \"code\": \"0662T\", \"label\": \"Scalp cooling, fitting of the cap\", \"through\": "
        + "\"2025-12-31\", \"sources\": [\"mpfs-2025-10-01\"] }";
    private const string FirstPair = "{ \"column1\": \"0662T\", \"column2\": \"96523\", \"practitioner\": 0, "
        + "\"outpatientHospital\": 1, \"rationale\": \"codingInstruction\" }";

    [Theory]
    // JSON and its shape.
    [InlineData("infusion/codes.json", "\"codes\": [", "\"codes\": ", "$.codes", "schema")]
    [InlineData("infusion/codes.json", "\"label\": \"Fluids by vein, first stretch\"", "\"lable\": \"x\"", "$.codes[10]", "lable")]
    [InlineData("infusion/codes.json", "\"label\": \"Fluids by vein, first stretch\"", "\"Label\": \"x\"", "$.codes[10]", "Label")]
    [InlineData("infusion/codes.json", "\"code\": \"96360\", ", "", "$.codes[10]", "code")]
    [InlineData("infusion/codes.json", "\"code\": \"96360\", ", "\"code\": \"96360\", \"code\": \"96360\", ", "$.codes[10]", "uplicate")]
    [InlineData("infusion/codes.json", "\"sources\": [\"mpfs-2025-10-01\"]", "\"sources\": null", "$.codes[0].sources", "null")]
    [InlineData("infusion/codes.json", FirstCode, "null", "$.codes[0]", "not null")]
    [InlineData("infusion/codes.json", "[\"mpfs-2025-10-01\"]", "[]", "$.codes[0].sources", "at least one")]
    [InlineData("infusion/release.json", "\"complete\": false,", "", "$", "complete")]
    [InlineData("infusion/release.json", "\"complete\": false", "\"complete\": \"no\"", "$.complete", "schema")]
    [InlineData("modifiers.json", "\"conflicts\"", "\"conflict\"", "$", "conflict")]
    // Dates.
    [InlineData("infusion/codes.json", "2025-12-31", "12/31/2025", "$.codes[0].through", "YYYY-MM-DD")]
    [InlineData("infusion/codes.json", "2025-12-31", "2025-02-29", "$.codes[0].through", "YYYY-MM-DD")]
    [InlineData("infusion/codes.json", "\"2025-12-31\"", "20251231", "$.codes[0].through", "YYYY-MM-DD")]
    [InlineData(
        "infusion/codes.json",
        "\"through\": \"2025-12-31\"",
        "\"from\": \"2026-01-01\", \"through\": \"2025-12-31\"",
        "$.codes[0].through",
        "not before")]
    [InlineData(
        "infusion/pairs.json",
        "\"practitioner\": 0",
        "\"from\": \"2024-01-01\", \"through\": \"2023-12-31\", \"practitioner\": 0",
        "$.pairs[0].through",
        "not before")]
    [InlineData("infusion/add-ons.json", "2016-03-31", "2012-12-31", ".through", "not before")]
    [InlineData("modifiers.json", "\"through\": \"2017-12-31\"", "\"through\": \"2015-12-31\"", ".through", "not before")]
    // Codes and modifiers.
    [InlineData("infusion/codes.json", "\"0662T\"", "\"0662t\"", "$.codes[0].code", "procedure code")]
    [InlineData("infusion/codes.json", "\"96360\"", "96360", "$.codes[10].code", "procedure code")]
    [InlineData("infusion/pairs.json", "\"column2\": \"96523\"", "\"column2\": \"9652\"", "$.pairs[0].column2", "procedure code")]
    [InlineData("infusion/pairs.json", "\"column2\": \"96523\"", "\"column2\": \"0662T\"", "$.pairs[0].column2", "a code other")]
    [InlineData("infusion/add-ons.json", "\"C8957\"", "\"CCCC\"", ".primaries[5]", "CCCCC")]
    [InlineData("modifiers.json", "\"modifier\": \"22\"", "\"modifier\": \"2\"", "$.modifiers[1].modifier", "modifier")]
    [InlineData("explicit-modifier-lists.json", "\"CC\"", "\"cc\"", "$.lists[0].modifiers[4]", "modifier")]
    [InlineData("code-classes.json", "99201-99499", "99499-99201", "$.classes.evaluationAndManagement.codes[4]", "range")]
    [InlineData("code-classes.json", "A0021-A0999", "A0021-B0999", "$.classes.ambulance.codes[0]", "same shape")]
    [InlineData("code-classes.json", "\"92004\"", "\"99211\"", "$.classes.evaluationAndManagement.codes[4]", "once")]
    [InlineData("code-classes.json", "[\"evaluationAndManagement\"]", "[\"visits\"]", "$.classes.takes25.includes[0]", "above this one")]
    // Indicators and other closed values.
    [InlineData("infusion/unit-limits.json", "\"mai\": 2", "\"mai\": 4", "$.tables[0].rows[0].mai", "1, 2 or 3")]
    [InlineData("infusion/unit-limits.json", "\"limit\": 1", "\"limit\": -1", "$.tables[0].rows[0].limit", "0 or more")]
    [InlineData("infusion/unit-limits.json", "\"limit\": 1", "\"limit\": 1.5", "$.tables[0].rows[0].limit", "schema")]
    [InlineData(
        "infusion/unit-limits.json",
        "\"setting\": \"practitioner\"",
        "\"setting\": \"Practitioner\"",
        "$.tables[0].setting",
        "practitioner")]
    [InlineData("infusion/pay-policy.json", "\"status\": \"C\"", "\"status\": \"Z\"", "$.tables[0].rows[0].status", "one character")]
    [InlineData(
        "infusion/pay-policy.json", "\"bilateral\": \"0\"", "\"bilateral\": \"00\"", "$.tables[0].rows[0].bilateral", "one character")]
    [InlineData("infusion/pay-policy.json", "\"XXX\"", "\"xxx\"", "$.tables[0].rows[0].globalDays", "XXX")]
    [InlineData(
        "infusion/pay-policy.json", "\"supervision\": \"09\"", "\"supervision\": \"9\"", "$.tables[0].rows[0].supervision", "one of 01 02")]
    [InlineData(
        "infusion/pay-policy.json",
        "\"imagingFamily\": \"99\"",
        "\"imagingFamily\": \"98\"",
        "$.tables[0].rows[0].imagingFamily",
        "one of 01 02")]
    [InlineData(
        "infusion/pay-policy.json",
        "\"code\": \"0662T\"",
        "\"code\": \"0662T\", \"modifier\": \"59\"",
        "$.tables[0].rows[0].modifier",
        "26, TC or 53")]
    [InlineData(
        "infusion/pay-policy.json",
        "\"code\": \"0662T\"",
        "\"code\": \"0662T\", \"prePercent\": 101",
        "$.tables[0].rows[0].prePercent",
        "100")]
    [InlineData("infusion/pairs.json", "\"practitioner\": 0", "\"practitioner\": 9", "$.pairs[0].practitioner", "0 or 1")]
    [InlineData("infusion/pairs.json", "\"practitioner\": 0, \"outpatientHospital\": 1, ", "", "$.pairs[0]", "indicator")]
    [InlineData("infusion/pairs.json", "\"codingInstruction\"", "\"CPT Manual\"", "$.pairs[0].rationale", "misuseOfColumnTwo")]
    [InlineData("infusion/add-ons.json", "\"type\": 1", "\"type\": 0", "$.addOns[0].type", "1, 2 or 3")]
    [InlineData("infusion/add-ons.json", "\"practitionerOnly\"", "\"practitioner only\"", ".notes[0]", "practitionerOnly")]
    [InlineData("modifiers.json", "\"class\": \"surgery\"", "\"class\": \"Surgery\"", "$.modifiers[1].class", "anatomic")]
    [InlineData("modifiers.json", "\"severity\": \"error\"", "\"severity\": \"severe\"", "$.conflicts[0].severity", "info, warning, error")]
    // Repeated rows.
    [InlineData("infusion/codes.json", FirstCode, FirstCode + ", " + FirstCode, "$.codes[1].code", "once")]
    [InlineData("infusion/pairs.json", FirstPair, FirstPair + ", " + FirstPair, "$.pairs[1].practitioner", "each after the end")]
    [InlineData("infusion/pairs.json", "2024-07-01", "2019-10-01", ".outpatientHospital", "expected from")]
    [InlineData("infusion/pairs.json", "\"through\": \"2019-12-31\"", "\"through\": \"2020-10-01\"", ".practitioner", "the row before")]
    [InlineData("infusion/pairs.json", "2024-07-01", "2024-07-02", "$.inForceBy", "a calendar quarter")]
    [InlineData("infusion/unit-limits.json", "\"code\": \"0663T\"", "\"code\": \"0662T\"", "$.tables[0].rows[1].code", "once")]
    [InlineData("infusion/unit-limits.json", "\"date\": \"2026-04-01\"", "\"date\": \"2024-07-01\"", "$.tables[1].date", "one table")]
    [InlineData("infusion/pay-policy.json", "\"code\": \"0663T\"", "\"code\": \"0662T\"", "$.tables[0].rows[1].code", "once")]
    [InlineData("infusion/pay-policy.json", "\"date\": \"2025-10-01\"", "\"date\": \"2024-07-01\"", "$.tables[1].date", "one table")]
    [InlineData("infusion/add-ons.json", "\"96409\", \"96411\"", "\"96409\", \"96409\"", "$.addOns[0].primaries[1]", "once")]
    [InlineData("modifiers.json", "\"modifier\": \"23\"", "\"modifier\": \"22\"", "$.modifiers[2].modifier", "once")]
    [InlineData("modifiers.json", "\"with\": [\"XE\", \"XP\"", "\"with\": [\"XE\", \"XE\"", "$.conflicts[0]", "once")]
    [InlineData("required-modifiers.json", "\"chiropractic\"", "\"anesthesia\"", "$.rows[2].name", "once")]
    [InlineData("required-modifiers.json", "A0425-A0436", "01999", "$.rows[1]", "not 01999 in two")]
    [InlineData("explicit-modifier-lists.json", "\"53\"", "\"25\"", "$.lists[0].modifiers", "once")]
    [InlineData("most-billed.json", "\"99214\", \"99213\"", "\"99214\", \"99214\"", "$.codes[1]", "once")]
    // Sources.
    [InlineData("infusion/codes.json", "mpfs-2025-10-01", "mpfs-2025-11-01", "$.codes[0].sources[0]", "infusion/release.json")]
    [InlineData("infusion/unit-limits.json", "mue-practitioner-2024-07-01", "mue", "$.tables[0].source", "infusion/release.json")]
    [InlineData("infusion/pay-policy.json", "mpfs-2024-07-01", "mpfs", "$.tables[0].source", "infusion/release.json")]
    [InlineData("infusion/pairs.json", "ptp-practitioner-2024q3", "ptp", "$.sources.practitioner", "infusion/release.json")]
    [InlineData("infusion/pairs.json", "ptp-practitioner-2026q3", "ptp", "$.sources.from", "infusion/release.json")]
    [InlineData("infusion/add-ons.json", "aoc-2026q2", "aoc", "$.addOns[0].source", "infusion/release.json")]
    [InlineData("infusion/release.json", "\"id\": \"mpfs-2025-10-01\"", "\"id\": \"mpfs-2024-07-01\"", "$.sources[5].id", "no other")]
    [InlineData("modifiers.json", "\"source\": \"cpt\"", "\"source\": \"ama\"", "$.modifiers[0].source", "modifiers.json")]
    [InlineData("modifiers.json", "\"source\": \"project\"", "\"source\": \"ours\"", "$.conflicts[0].source", "modifiers.json")]
    [InlineData("code-classes.json", "\"source\": \"hcpcs\"", "\"source\": \"x\"", "$.classes.ambulance.source", "code-classes.json")]
    [InlineData(
        "required-modifiers.json", "\"source\": \"claims-manual-15\"", "\"source\": \"x\"", "$.rows[1].source", "required-modifiers.json")]
    [InlineData(
        "explicit-modifier-lists.json",
        "\"source\": \"code-page-96411\"",
        "\"source\": \"x\"",
        "$.lists[0].source",
        "explicit-modifier-lists.json")]
    [InlineData(
        "add-on-exceptions.json",
        "\"source\": \"ncci-manual-2026\"",
        "\"source\": \"x\"",
        "$.groupExceptions[0].source",
        "add-on-exceptions.json")]
    [InlineData("most-billed.json", "\"source\": \"part-b-utilization\"", "\"source\": \"x\"", "$.source", "most-billed.json")]
    // Contradictions inside a row.
    [InlineData("modifiers.json", "\"modifier\": \"59\", \"with\"", "\"with\"", "$.conflicts[0]", "anyTwoOf")]
    [InlineData("modifiers.json", "\"with\": [\"XE\"", "\"with\": [\"ZZ\"", "$.conflicts[0]", "modifiers of modifiers.json, not ZZ")]
    [InlineData("modifiers.json", "\"with\": [\"XE\"", "\"with\": [\"59\"", "$.conflicts[0]", "once")]
    [InlineData("required-modifiers.json", "\"originDestination\": true", "\"originDestination\": false", "$.rows[1]", "originDestination")]
    public void A_damaged_file_is_refused_where_it_is_damaged(string file, string old, string with, string place, string expected)
    {
        using RulesCopy copy = new RulesCopy().Replace(file, old, with);
        RuleSourceException error = copy.Invoking(rules => rules.Read()).Should().Throw<RuleSourceException>().Which;
        error.File.Should().Be(file);
        error.Place.Should().Contain(place);
        error.Message.Should().StartWith($"{file}, {error.Place}: ").And.Contain(expected);
    }

    [Theory]
    [InlineData("modifiers.json")]
    [InlineData("infusion/pairs.json")]
    [InlineData("infusion/release.json")]
    public void A_missing_file_is_named(string file)
    {
        using var copy = new RulesCopy();
        File.Delete(Path.Combine(copy.Folder, file));
        copy.Invoking(rules => rules.Read()).Should().Throw<RuleSourceException>().Which.File.Should().Be(file);
    }

    [Fact]
    public void A_source_that_no_row_names_is_refused()
    {
        using RulesCopy copy = new RulesCopy().Replace(
            "infusion/release.json",
            "\"sources\": [",
            "\"sources\": [ { \"id\": \"x\", \"kind\": \"x\", \"name\": \"x\", \"edition\": \"x\" },");
        copy.Invoking(rules => rules.Read()).Should().Throw<RuleSourceException>().Which.Place.Should().Be("$.sources[0].id");
    }

    [Fact]
    public void The_tables_are_checked_together()
    {
        using RulesCopy copy = new RulesCopy().Replace("explicit-modifier-lists.json", "\"CC\"", "\"ZZ\"");
        copy.Invoking(rules => rules.Read())
            .Should().Throw<RuleSourceException>().Which.Message.Should().Contain("96411: ZZ is not a known modifier");
    }

    [Fact]
    public void A_primary_that_the_contractor_defines_is_read_as_none()
    {
        using RulesCopy copy = new RulesCopy().Replace("infusion/add-ons.json", "\"primaries\": [\"96422\"]", "\"primaries\": [\"CCCCC\"]");
        copy.Read().AddOns.Should().ContainSingle(row => row.Primary.IsNone && row.AddOn == CodeKey.Parse("96423"));
    }
}
