using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>MOD404, MOD406 and MOD411 to MOD413 by rows of data, and MOD402 and MOD410.</content>
public partial class SmallSetCaseTests
{
    private static ModifierKey[] Keys(string modifiers) => [.. modifiers.Split(' ').Select(modifier => TestTables.Modifier(modifier))];

    private static HashSet<CodeKey> CodeSet(params string[] codes) => [.. codes.Select(TestTables.Code)];

    // MOD404

    private static TestTables Scoped(ModifierScopeRow row)
    {
        TestTables tables = new TestTables().Mpfs("70000", bilateral: '2').Mpfs("98940").Mpfs("99213").Visits("99213").NamedModifiers()
            .Modifiers("73", "AT", "22");
        tables.Tables.ModifierScopes.Add(row);
        return tables;
    }

    [Fact]
    public void A_row_excludes_modifiers_from_all_codes_of_care_settings()
    {
        TestTables tables = Scoped(new(Keys("73 27"), Severity.Error, "why", ScopeTest.AnyCode)
        {
            Settings = CareSettings.Practitioner | CareSettings.DmeSupplier,
        });
        Found(tables, Line("70000", "73")).Should().Equal("1 MOD404 error");
        Found(tables, Supplier, Line("70000", "73")).Should().Equal("1 MOD404 error");
        Found(tables, Hospital, Line("70000", "73"), Line("99213", "27")).Should().BeEmpty();
        Found(tables, Line("70000", "AT")).Should().BeEmpty();
        Found(tables, Line("70009", "73")).Should().Equal(["1 COD102 info"], "the code is not known");
    }

    [Fact]
    public void A_row_excludes_modifiers_from_some_codes_or_from_all_others()
    {
        TestTables on = Scoped(new(Keys("22"), Severity.Error, "why", ScopeTest.Codes) { Codes = CodeSet("99213", "99214") });
        Found(on, Line("99213", "22"), Line("70000", "22")).Should().Equal("1 MOD404 error");
        TestTables beyond = Scoped(new(Keys("AT"), Severity.Warning, "why", ScopeTest.OtherCodes) { Codes = CodeSet("98940", "98941") });
        Found(beyond, Line("98940", "AT"), Line("70000", "AT")).Should().Equal("2 MOD404 warning");
        Found(beyond, new Claim { Lines = [Line("98941", "AT"), Line("98943", "AT")] }, new ValidationOptions().TurnOff(RuleId.COD102))
            .Should().Equal(["2 MOD404 warning"], "a class also names codes that the set lacks");
    }

    [Fact]
    public void A_row_may_be_about_the_bilateral_indicator()
    {
        TestTables tables = Scoped(new(Keys("50"), Severity.Warning, "why", ScopeTest.Bilateral)
        {
            Settings = CareSettings.OutpatientHospital, Bilateral = '2',
        });
        Found(tables, Hospital, Line("70000", "50"), Line("98940", "50")).Should().Equal("1 MOD404 warning");
        Found(tables, Hospital, On(Line("70000", "50"), new(2024, 6, 30))).Should().Equal(["1 LIN102 info"], "the schedule is not known");
    }

    [Fact]
    public void A_row_may_leave_out_types_of_bill()
    {
        TestTables tables = Scoped(new(Keys("26 TC"), Severity.Warning, "why", ScopeTest.AnyCode)
        {
            Settings = CareSettings.OutpatientHospital, ExceptBillClasses = [85],
        });
        Found(tables, Hospital, Line("70000", "26")).Should().Equal("1 MOD404 warning");
        Found(tables, new Claim { Setting = Hospital, BillType = "131", Lines = [Line("70000", "26")] }).Should().Equal("1 MOD404 warning");
        Found(tables, new Claim { Setting = Hospital, BillType = "0851", Lines = [Line("70000", "26")] }).Should().BeEmpty();
    }

    [Fact]
    public void The_first_row_that_applies_decides_after_the_rules_of_the_code()
    {
        TestTables tables = Scoped(new(Keys("22 59"), Severity.Warning, "first", ScopeTest.AnyCode));
        tables.Tables.ModifierScopes.Add(new(Keys("22"), Severity.Error, "second", ScopeTest.AnyCode));
        Found(tables, Line("70000", "22"), Line("70000", "59"), Line("99213", "59"))
            .Should().Equal("1 MOD404 warning", "2 MOD404 warning", "3 MOD404 error");
    }

    // MOD406

    [Fact]
    public void A_conflict_may_depend_on_the_care_setting_and_the_day()
    {
        TestTables tables = new TestTables().Mpfs("L1820", bilateral: '1').NamedModifiers();
        (ModifierKey left, ModifierKey right) = (TestTables.Modifier("LT"), TestTables.Modifier("RT"));
        tables.Tables.Conflicts.Add(new(left, right, Severity.Error, "why") { Settings = CareSettings.DmeSupplier, From = Day });
        tables.Tables.Conflicts.Add(new(left, right, Severity.Warning, "why") { Settings = CareSettings.Practitioner });
        tables.Tables.Conflicts.Add(new(right, left, Severity.Warning, "why")
        {
            Settings = CareSettings.DmeSupplier, Through = Day.AddDays(-1),
        });
        ClaimLine line = Line("L1820", "LT", "RT");
        Found(tables, Supplier, line).Should().Equal("1 MOD406 error");
        Found(tables, Supplier, On(line, Day.AddDays(-1))).Should().Equal("1 MOD406 warning");
        Found(tables, line).Should().Equal("1 MOD406 warning");
        Found(tables, Hospital, line).Should().BeEmpty();
    }

    // MOD411

    private static TestTables Therapy()
    {
        TestTables tables = new TestTables().Mpfs("97110", multiple: '5').Mpfs("97139").Mpfs("99213").NamedModifiers()
            .Modifiers("GN", "GO", "GP", "GA");
        tables.Tables.RequiredModifiers.Add(new("therapy", [TestTables.Code("97139")], Keys("GN GO GP"), false)
        {
            Settings = CareSettings.Practitioner, From = Day, Severity = Severity.Error, MultipleProcedures = '5',
        });
        tables.Tables.RequiredModifiers.Add(new("therapy in the hospital", [TestTables.Code("97139")], Keys("GN GO GP"), false)
        {
            Settings = CareSettings.OutpatientHospital, ExcusedBy = Keys("GA"), MultipleProcedures = '5',
        });
        return tables;
    }

    [Fact]
    public void A_row_of_required_modifiers_has_settings_days_a_severity_and_excuses()
    {
        Full(Therapy(), Office, Line("97139")).Should().Equal("line 1, MOD411, error, CARC 4, RARC N822, oneOf GN GO GP");
        Found(Therapy(), On(Line("97139"), Day.AddDays(-1))).Should().BeEmpty();
        Found(Therapy(), Line("97139", "GO"), Line("97139", "GA")).Should().Equal("2 MOD411 error");
        Found(Therapy(), Hospital, Line("97139"), Line("97139", "GA")).Should().Equal("1 MOD411 warning");
        Found(Therapy(), Supplier, Line("97139")).Should().BeEmpty();
    }

    [Fact]
    public void A_row_may_take_codes_from_the_fee_schedule_of_the_day()
    {
        TestTables tables = Therapy().Mpfs("97110", multiple: '0', date: October).Mpfs("97139", date: October);
        Found(tables, Line("97110"), Line("97110", "GP"), Line("99213")).Should().Equal("1 MOD411 error");
        Found(tables, Hospital, Line("97110")).Should().Equal("1 MOD411 warning");
        Found(tables, On(Line("97110"), October), On(Line("97139"), October)).Should().Equal("2 MOD411 error");
        Found(tables, Hospital, On(Line("97139"), new(2024, 6, 30))).Should().Equal(["1 LIN102 info"], "the whole row reads the schedule");
    }

    // MOD412 and MOD413

    [Fact]
    public void An_evaluation_has_the_modifier_of_its_own_discipline()
    {
        TestTables tables = new TestTables().Codes("97161", "97165", "97110").Modifiers("GN", "GO", "GP", "59");
        tables.Tables.Disciplines.Add(new("physical therapy", TestTables.Modifier("GP"), [TestTables.Code("97161")]));
        tables.Tables.Disciplines.Add(new("occupational therapy", TestTables.Modifier("GO"), [TestTables.Code("97165")]));
        Full(tables, Office, Line("97161", "59", "GO")).Should().Equal("line 1, MOD412, error, CARC 4, RARC N822, modifier GO, needs GP");
        Found(tables, Line("97161", "GP"), Line("97161"), Line("97161", "GN"), Line("97165", "GO", "GP"), Line("97110", "GO"))
            .Should().BeEmpty("GN is the modifier of no discipline here, and the own modifier is enough");
        Found(tables, Supplier, Line("97165", "GP")).Should().Equal("1 MOD412 error");
    }

    [Fact]
    public void A_modifier_may_need_another_one()
    {
        TestTables tables = new TestTables().Codes("97110").Modifiers("CO", "GO", "GP", "KH", "RR", "NU");
        tables.Tables.ModifierNeeds.Add(new(TestTables.Modifier("CO"), Keys("GO"), "why") { From = Day });
        tables.Tables.ModifierNeeds.Add(new(TestTables.Modifier("KH"), Keys("RR NU"), "why") { Settings = CareSettings.DmeSupplier });
        Full(tables, Office, Line("97110", "GP", "CO")).Should().Equal("line 1, MOD413, error, CARC 4, RARC N822, modifier CO, needs GO");
        Found(tables, Line("97110", "GO", "CO"), On(Line("97110", "CO"), Day.AddDays(-1)), Line("97110", "KH")).Should().BeEmpty();
        Found(tables, Supplier, Line("97110", "KH"), Line("97110", "KH", "NU")).Should().Equal("1 MOD413 error");
        Found(tables, Line("0281T", "CO")).Should().Equal(["1 COD102 info", "1 MOD413 error"], "unknown codes are judged too");
    }

    // MOD402

    [Fact]
    public void A_modifier_may_be_newer_than_the_tables()
    {
        TestTables tables = new TestTables().Mpfs("70000");
        Found(tables, Line("70000", "ZZ"), On(Line("70000", "ZZ"), new(2024, 10, 1)))
            .Should().Equal("1 MOD402 error", "2 LIN103 info", "2 MOD402 warning");
        tables.Tables.Published.RemoveAll(table => table.Kind == SourceKind.Hcpcs);
        tables.Tables.Published.Add(new(SourceKind.Hcpcs, new DateOnly(2024, 4, 1), DateOnly.MaxValue));
        Found(tables, Line("70000", "ZZ"), On(Line("70000", "ZZ"), new(2024, 6, 30)))
            .Should().Equal("1 MOD402 warning", "2 LIN102 info", "2 MOD402 error");
    }

    // MOD410

    [Fact]
    public void The_first_service_may_be_on_another_claim()
    {
        TestTables tables = new TestTables().Mpfs("93010").NamedModifiers();
        Found(tables, Line("93010", "77")).Should().BeEmpty();
        Found(tables, Line("93010", "76")).Should().Equal("1 MOD410 info");
        ClaimLine other = On(Line("93010"), Day.AddDays(-1));
        Found(tables, new Claim { Lines = [Line("93010", "77")], PriorLines = [other] }).Should().Equal("1 MOD410 warning");
        Found(tables, new Claim { Lines = [Line("93010", "76")], PriorLines = [other] }).Should().Equal("1 MOD410 warning");
        Found(tables, new Claim { Lines = [Line("93010", "77")], PriorLines = [By(Line("93010"), "1234567893")] }).Should().BeEmpty();
    }
}
