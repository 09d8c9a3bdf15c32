namespace CptRules.Compiler.Tests.Rules;

/// <summary>Errors in classes and in rows about modifiers and codes are reported with the file, the place and what was expected.</summary>
public sealed class ListDamageTests
{
    [Theory]
    [InlineData("\"ambulance\": {", "\"ambulances\": {", "$.classes", "a class ambulance, which the engine reads")]
    [InlineData("\"chiropractic\": {", "\"anesthesia\": {", "$.classes", "uplicate")]
    [InlineData("\"classes\": {", "\"classes\": { \"x\": null,", "$.classes.x", "not null")]
    [InlineData(
        "\"classes\": {",
        "\"classes\": { \"x\": { \"reason\": \"x\", \"source\": \"cpt\", \"codes\": [\"00001\"] },",
        "$.classes.x",
        "the engine, another class or a row of another file uses")]
    [InlineData("[\"evaluationAndManagement\"]", "[\"takes25\"]", "$.classes.takes25.includes[0]", "above this one")]
    [InlineData("[\"evaluationAndManagement\"]", "[]", "$.classes.takes25.includes", "at least one")]
    [InlineData("\"codes\": [\"A0021-A0999\"]", "\"except\": [\"A0021\"]", "$.classes.ambulance", "codes, includes or both")]
    [InlineData("\"except\": [\"01953\"", "\"except\": [\"99999\"", "$.classes.anesthesia.except", "not 99999")]
    [InlineData("\"except\": [\"01953\"", "\"except\": [\"0195\"", "$.classes.anesthesia.except[0]", "a procedure code, or a range")]
    public void A_damaged_class_is_refused(string old, string with, string place, string expected) =>
        Refuse("code-classes.json", old, with, place, expected);

    [Theory]
    [InlineData("\"modifiers\": [\"27\", \"73\"", "\"modifiers\": [\"27\", \"27\"", "$.rows[0].modifiers", "not 27 again")]
    [InlineData("\"modifiers\": [\"27\", \"73\"", "\"modifiers\": [\"ZZ\", \"73\"", "$.rows[0].modifiers", "modifiers.json, not ZZ")]
    [InlineData("\"modifiers\": [\"AT\"]", "\"modifiers\": []", "$.rows[8].modifiers", "at least one")]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"info\"", "$.rows[0].severity", "warning or error")]
    [InlineData("[\"practitioner\", \"dmeSupplier\"]", "[\"dmeSupplier\", \"dmeSupplier\"]", "$.rows[0].settings", "once")]
    [InlineData("[\"practitioner\", \"dmeSupplier\"]", "[]", "$.rows[0].settings", "at least one")]
    [InlineData("[\"practitioner\", \"dmeSupplier\"]", "[\"hospital\"]", "$.rows[0].settings[0]", "outpatientHospital")]
    [InlineData("\"in\": { \"classes\": [\"evaluationAndManagement\"] }", "\"in\": {}", "$.rows[4].in", "classes, codes or both")]
    [InlineData("\"bilateral\": \"2\"", "\"bilateral\": \"4\"", "$.rows[3].bilateral", "one character of 01239")]
    [InlineData(
        "\"bilateral\": \"2\"", "\"bilateral\": \"2\", \"in\": { \"codes\": [\"77427\"] }", "$.rows[3]", "one of in, notIn and bilateral")]
    [InlineData("\"classes\": [\"chiropractic\"]", "\"classes\": [\"spine\"]", "$.rows[8].notIn.classes[0]", "code-classes.json")]
    [InlineData("[\"01953\", \"01996\"]", "[\"01953\", \"00100\"]", "$.rows[7].notIn.codes", "not 00100")]
    [InlineData("[\"85\"]", "[\"851\"]", "$.rows[2].exceptBillTypes[0]", "first two digits")]
    [InlineData("[\"85\"]", "[\"85\", \"85\"]", "$.rows[2].exceptBillTypes[1]", "once")]
    [InlineData(
        "\"settings\": [\"practitioner\", \"dmeSupplier\"]",
        "\"settings\": [\"practitioner\"], \"exceptBillTypes\": [\"85\"]",
        "$.rows[0].exceptBillTypes",
        "no bill type")]
    [InlineData("\"source\": \"ioce\"", "\"source\": \"x\"", "$.rows[0].source", "modifier-scope.json")]
    public void A_damaged_scope_row_is_refused(string old, string with, string place, string expected) =>
        Refuse("modifier-scope.json", old, with, place, expected);

    [Fact]
    public void More_scope_rows_than_the_engine_can_number_are_refused()
    {
        using var copy = new RulesCopy();
        for (int rows = copy.Read().ModifierScopes.Count; rows < 64; rows++)
            AddScope();
        copy.Read().ModifierScopes.Should().HaveCount(64);

        AddScope();

        RuleSourceException error = copy.Refusal();
        (error.File, error.Place).Should().Be(("modifier-scope.json", "$.rows[64]"));
        error.Message.Should().Contain("at most 64 rows");

        void AddScope() => copy.AddRow(
            "modifier-scope.json",
            "rows",
            """{ "modifiers": ["33"], "in": { "codes": ["96413"] }, "severity": "error", "why": "A test.", "source": "project" }""");
    }

    [Theory]
    [InlineData("\"through\": \"2019-02-28\"", "\"through\": \"2019-03-01\"", "$.conflicts[24]", "not LT with RT again")]
    [InlineData(
        "\"from\": \"2019-03-01\"", "\"from\": \"2019-03-01\", \"through\": \"2019-02-28\"", "$.conflicts[23].through", "not before")]
    [InlineData(
        "[\"practitioner\", \"outpatientHospital\"]", "[\"practitioner\", \"dmeSupplier\"]", "$.conflicts[25]", "not LT with RT again")]
    [InlineData("\"oneOf\": [\"GP\"]", "\"oneOf\": [\"ZZ\"]", "$.needs[0].oneOf", "modifiers.json, not ZZ")]
    [InlineData("\"oneOf\": [\"GP\"]", "\"oneOf\": [\"CQ\"]", "$.needs[0].oneOf", "other than CQ")]
    [InlineData("\"oneOf\": [\"GP\"]", "\"oneOf\": []", "$.needs[0].oneOf", "at least one")]
    [InlineData("\"modifier\": \"CO\", \"oneOf\"", "\"modifier\": \"CQ\", \"oneOf\"", "$.needs[1]", "one row of CQ")]
    [InlineData("\"modifier\": \"CO\", \"oneOf\"", "\"modifier\": \"ZZ\", \"oneOf\"", "$.needs[1].modifier", "not ZZ")]
    [InlineData("\"source\": \"claims-manual-20\" }", "\"source\": \"x\" }", "$.conflicts[15].source", "modifiers.json")]
    public void A_damaged_row_about_two_modifiers_is_refused(string old, string with, string place, string expected) =>
        Refuse("modifiers.json", old, with, place, expected);

    [Theory]
    [InlineData("\"settings\": [\"outpatientHospital\"]", "\"settings\": [\"practitioner\"]", "$.rows[4]", "not 92608 in two")]
    [InlineData(
        "\"classes\": [\"anesthesia\"]",
        "\"classes\": [\"anesthesia\"], \"multipleProcedures\": \"5\"",
        "$.rows[3].multipleProcedures",
        "each indicator in one row")]
    [InlineData("\"multipleProcedures\": \"5\"", "\"multipleProcedures\": \"8\"", "$.rows[3].multipleProcedures", "one character")]
    [InlineData("\"classes\": [\"chiropractic\"]", "\"from\": \"2020-01-01\"", "$.rows[2]", "classes, codes, multipleProcedures")]
    [InlineData("\"classes\": [\"chiropractic\"]", "\"classes\": [\"spine\"]", "$.rows[2].classes[0]", "code-classes.json")]
    [InlineData("\"oneOf\": [\"AT\"]", "\"oneOf\": []", "$.rows[2].oneOf", "at least one")]
    [InlineData("\"excusedBy\": [\"QL\"]", "\"excusedBy\": [\"ZZ\"]", "$.rows[1].excusedBy", "modifiers.json, not ZZ")]
    [InlineData("\"excusedBy\": [\"GA\"", "\"excusedBy\": [\"AT\"", "$.rows[2].excusedBy", "oneOf does not have")]
    [InlineData("\"severity\": \"warning\"", "\"severity\": \"info\"", "$.rows[0].severity", "warning or error")]
    [InlineData("\"from\": \"2018-01-01\"", "\"from\": \"2018-01-01\", \"through\": \"2017-12-31\"", "$.rows[3].through", "not before")]
    [InlineData("\"modifier\": \"GP\"", "\"modifier\": \"GN\"", "$.disciplines[1].modifier", "once")]
    [InlineData("\"97165-97168\"", "\"97161\"", "$.disciplines[2].codes", "one discipline")]
    public void A_damaged_row_of_required_modifiers_is_refused(string old, string with, string place, string expected) =>
        Refuse("required-modifiers.json", old, with, place, expected);

    [Theory]
    [InlineData("visit-add-ons.json", "\"Q0091\"", "\"G2211\"", "$.rows[0].exemptWith", "other than G2211")]
    [InlineData("visit-add-ons.json", "\"Q0091\"", "\"G0438\"", "$.rows[0].exemptWith[7]", "once")]
    [InlineData("visit-add-ons.json", "\"2025-01-01\"", "\"2025-13-01\"", "$.rows[0].exemptFrom", "YYYY-MM-DD")]
    [InlineData("visit-add-ons.json", "\"source\": \"mpfs-rules\"", "\"source\": \"x\"", "$.rows[0].source", "visit-add-ons.json")]
    [InlineData("single-dose-drugs.json", "\"errorFrom\": \"2023-10-01\"", "\"errorFrom\": \"2023-06-30\"", "$.errorFrom", "not before")]
    [InlineData(
        "single-dose-drugs.json", "\"codes\": [", "\"errorFrom\": \"2023-06-30\", \"codes\": [", "$.rows[0].errorFrom", "not before")]
    [InlineData("single-dose-drugs.json", "\"J0135\"", "\"J0121\"", "$.rows[0].codes[1]", "once")]
    [InlineData(
        "single-dose-drugs.json",
        "\"rows\": [",
        "\"rows\": [ { \"reason\": \"x\", \"source\": \"jw-jz-list-2025-06-20\", \"codes\": [\"J0122\"] },",
        "$.rows[1].codes",
        "not J0122 in two")]
    [InlineData("replacement-codes.json", "[\"97014\"]", "[\"99241\"]", "$.rows[2].codes", "not 99241 in two")]
    [InlineData("replacement-codes.json", "\"use\": [\"G0283\"]", "\"use\": [\"97014\"]", "$.rows[0].use", "not 97014")]
    [InlineData("replacement-codes.json", "\"use\": [\"G0283\"]", "\"use\": []", "$.rows[0].use", "at least one")]
    public void A_damaged_row_of_codes_is_refused(string file, string old, string with, string place, string expected) =>
        Refuse(file, old, with, place, expected);

    [Theory]
    [InlineData(
        "\"kind\": \"MPFS\", \"date\": \"2025", "\"kind\": \"manual\", \"date\": \"2025", "$.tables[6].kind", "one of MUE practitioner")]
    [InlineData("\"kind\": \"MPFS\", \"date\": \"2025", "\"kind\": \"OPPS\", \"date\": \"2025", "$.tables[6].source", "of kind OPPS")]
    [InlineData(
        "\"kind\": \"MPFS\", \"date\": \"2025-10-01\"", "\"kind\": \"MPFS\", \"date\": \"2024-08-01\"", "$.tables[6].date", "one table")]
    [InlineData(", \"confirmedBy\": \"ptp-practitioner-2026q3\"", "", "$.tables[8]", "holdsThrough with confirmedBy")]
    [InlineData("\"confirmedBy\": \"ptp-practitioner-2026q3\"", "\"confirmedBy\": \"x\"", "$.tables[8].confirmedBy", "the id of a source")]
    [InlineData("\"holdsThrough\": \"2026-09-30\"", "\"holdsThrough\": \"2024-06-30\"", "$.tables[8].holdsThrough", "not before date")]
    public void A_damaged_published_table_is_refused(string old, string with, string place, string expected) =>
        Refuse("infusion/release.json", old, with, place, expected);

    [Fact]
    public void A_dated_table_that_is_not_published_is_refused()
    {
        using RulesCopy copy = new RulesCopy().Change(
            "infusion/release.json", json => json["tables"]!.AsArray().RemoveAt(6));
        copy.Refusal().Message.Should().Contain("MPFS 2025-10-01 is not among the published tables.");
    }

    private static void Refuse(string file, string old, string with, string place, string expected)
    {
        using RulesCopy copy = new RulesCopy().Replace(file, old, with);
        RuleSourceException error = copy.Refusal();
        error.File.Should().Be(file);
        error.Place.Should().StartWith(place);
        error.Message.Should().StartWith($"{file}, {error.Place}: ").And.Contain(expected);
    }
}
