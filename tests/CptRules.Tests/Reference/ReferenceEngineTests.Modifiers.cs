using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Tests.Reference;

/// <content>MOD: modifiers.</content>
public partial class ReferenceEngineTests
{
    [Theory]
    [InlineData("26", '6', "26", "")]
    [InlineData("26", '6', "", "MOD404 Error 1 26")]
    [InlineData("26", '1', "", "")]
    [InlineData("TC", '2', "", "MOD404 Error 1 TC")]
    public void Components_need_PC_TC_1_or_a_row_of_their_own(string modifier, char pcTc, string row, string expected)
    {
        TestTables tables = new TestTables().Codes("83020").NamedModifiers().Mpfs("83020", pcTc: pcTc);
        if (row.Length > 0)
            tables.Mpfs("83020", modifier: row);
        Found(tables, Line("83020", 1, modifier)).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("80", '0', "MOD404 Warning 1 80")]
    [InlineData("80", '1', "MOD404 Error 1 80")]
    [InlineData("80", '2', "")]
    [InlineData("62", '0', "MOD404 Error 1 62")]
    [InlineData("62", '1', "MOD404 Warning 1 62")]
    [InlineData("62", '2', "")]
    [InlineData("66", '1', "MOD404 Warning 1 66")]
    [InlineData("66", '9', "MOD404 Error 1 66")]
    public void For_assistants_0_and_1_mean_the_opposite_of_co_surgeons_and_teams(string modifier, char indicator, string expected)
    {
        TestTables tables = new TestTables().Codes("27447").NamedModifiers()
            .Mpfs("27447", assistant: indicator, coSurgeons: indicator, team: indicator);
        Found(tables, Line("27447", 1, modifier)).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("A0429", "RH", "")]
    [InlineData("A0429", "XR", "MOD402 Error 1 XR")]
    [InlineData("96411", "RH", "MOD402 Error 1 RH")]
    [InlineData("96411", "25", "MOD404 Error 1 25")]
    [InlineData("99213", "25", "")]
    [InlineData("99213", "59", "MOD404 Error 1 59")]
    [InlineData("96411", "lt LT", "MOD407 Error 1 LT")]
    [InlineData("96411", "1", "MOD401 Error 1")]
    [InlineData("96411", "59 XE", "MOD406 Error 1 59+XE")]
    [InlineData("96411", "76", "MOD410 Info 1 76")]
    [InlineData("96411", "LT RC LC LD RI", "MOD408 Error 1")]
    public void Modifiers_by_themselves(string code, string modifiers, string expected)
    {
        TestTables tables = new TestTables().Codes("A0429", "96411", "99213").Ambulance("A0429").Visits("99213").NamedModifiers();
        tables.Tables.Conflicts.Add(
            new ModifierConflictRow(TestTables.Modifier("XE"), TestTables.Modifier("59"), Severity.Error, "They exclude each other."));
        Found(tables, Line(code, 1, modifiers.Split(' '))).Should().BeEquivalentTo(Split(expected));
    }

    [Theory]
    [InlineData("2024-09-30", "MOD402 Error 1 QQ")]
    [InlineData("2024-10-01", "MOD402 Warning 1 QQ")]
    public void A_modifier_may_be_newer_than_the_newest_file(string day, string expected)
    {
        TestTables tables = new TestTables().Codes("96411");
        tables.Tables.Published.RemoveAll(table => table.Kind == SourceKind.Hcpcs);
        tables.Tables.Published.Add(new PublishedTableRow(SourceKind.Hcpcs, new(2024, 7, 1), DateOnly.MaxValue));
        Found(tables, On(Line("96411", 1, "QQ"), Date(day), null)).Should().Equal(expected);
    }

    [Theory]
    [InlineData("76", "", "MOD410 Info 1 76")]
    [InlineData("77", "", "")]
    [InlineData("76", "80053", "MOD410 Warning 1 76")]
    [InlineData("77", "80053", "MOD410 Warning 1 77")]
    [InlineData("76", "96411", "")]
    [InlineData("77", "96411", "")]
    public void A_repeat_needs_a_first_service(string modifier, string prior, string expected)
    {
        TestTables tables = new TestTables().Codes("96411", "80053").NamedModifiers();
        Found(tables, new Claim { Lines = [Line("96411", 1, modifier)], PriorLines = prior.Length > 0 ? [Line(prior)] : [] })
            .Should().Equal(Split(expected));
    }

    [Fact]
    public void Data_rows_about_modifiers_follow_the_fixed_ones_and_the_first_decides()
    {
        TestTables tables = new TestTables().Codes("96411", "99213").Visits("99213").NamedModifiers().Modifiers("22", "QZ");
        tables.Tables.ModifierScopes.AddRange(
        [
            Scope("QZ", Severity.Warning, ScopeTest.OtherCodes, "99213"),
            Scope("22 QZ", Severity.Error, ScopeTest.AnyCode),
        ]);
        Found(tables, Line("96411", 1, "QZ")).Should().Equal("MOD404 Warning 1 QZ");
        Found(tables, Line("99213", 1, "QZ")).Should().Equal("MOD404 Error 1 QZ");
        Found(tables, Line("99213", 1, "59", "22")).Should().Equal("MOD404 Error 1 59", "MOD404 Error 1 22");
        tables.Tables.ExplicitModifierLists.Add(new(TestTables.Code("96411"), [TestTables.Modifier("QZ"), TestTables.Modifier("22")]));
        Found(tables, Line("96411", 1, "QZ", "22")).Should().Equal(["MOD404 Warning 1 22"], "the list softens both");
    }

    [Fact]
    public void Data_rows_about_modifiers_read_bill_type_and_bilateral_indicator()
    {
        TestTables tables = new TestTables().Codes("96411").Mpfs("96411", bilateral: '2').NamedModifiers();
        tables.Tables.ModifierScopes.Add(Scope("AS", Severity.Warning, ScopeTest.AnyCode) with { ExceptBillClasses = [85] });
        tables.Tables.ModifierScopes.Add(Scope("LT", Severity.Warning, ScopeTest.Bilateral) with { Bilateral = '2' });
        var claim = new Claim { Setting = CareSetting.OutpatientHospital, Lines = [Line("96411", 1, "AS", "LT")] };
        Found(tables, claim).Should().Equal("MOD404 Warning 1 AS", "MOD404 Warning 1 LT");
        Found(tables, claim with { BillType = "0851" }).Should().Equal("MOD404 Warning 1 LT");
        Found(tables, claim with { Lines = [On(claim.Lines[0], TestTables.Start.AddDays(-1), null)] })
            .Should().Equal("LIN102 Info 1", "MOD404 Warning 1 AS");
    }

    [Theory]
    [InlineData(CareSetting.Practitioner, "2019-03-01", "MOD406 Warning 1 LT+RT")]
    [InlineData(CareSetting.DmeSupplier, "2019-02-28", "")]
    [InlineData(CareSetting.DmeSupplier, "2019-03-01", "MOD406 Error 1 LT+RT")]
    public void Conflicts_have_settings_and_dates(CareSetting setting, string day, string expected)
    {
        TestTables tables = new TestTables().Codes("96411").NamedModifiers();
        var sides = new ModifierConflictRow(TestTables.Modifier("LT"), TestTables.Modifier("RT"), Severity.Error, "One side a line.");
        tables.Tables.Conflicts.Add(sides with { Settings = CareSettings.DmeSupplier, From = new(2019, 3, 1) });
        tables.Tables.Conflicts.Add(sides with { Settings = CareSettings.All & ~CareSettings.DmeSupplier, Severity = Severity.Warning });
        Found(tables, setting, On(Line("96411", 1, "LT", "RT"), Date(day), null)).Should().Equal(Split(expected));
    }

    [Theory]
    [InlineData("98941", "", "MOD411 Warning line 1 code=98941 carc=4 rarc=N822 oneOf=[AT]")]
    [InlineData("98941", "AT", "")]
    [InlineData("98941", "GA", "")]
    [InlineData("92507", "", "MOD411 Error line 1 code=92507 carc=4 rarc=N822 oneOf=[GN GO GP]")]
    [InlineData("92507", "GP", "")]
    [InlineData("A0429", "", "MOD411 Warning line 1 code=A0429 carc=4 rarc=N822 oneOf=[]")]
    [InlineData("A0429", "RH", "")]
    public void Codes_need_their_modifiers(string code, string modifiers, string expected)
    {
        TestTables tables = new TestTables().Codes("98941", "92507", "A0429").Mpfs("92507", multiple: '5').Ambulance("A0429")
            .NamedModifiers().Modifiers("AT", "GA", "GN", "GO", "GP");
        tables.Tables.RequiredModifiers.AddRange(
        [
            new("chiropractic", [TestTables.Code("98941")], [TestTables.Modifier("AT")], false) { ExcusedBy = [TestTables.Modifier("GA")] },
            new("ambulance", [TestTables.Code("A0429")], [], true),
            new("therapy", [], [.. "GP GO GN".Split(' ').Select(TestTables.Modifier)], false)
            {
                MultipleProcedures = '5', Severity = Severity.Error, From = new(2018, 1, 1),
            },
        ]);
        Full(tables, Line(code, 1, modifiers.Split(' '))).Should().Equal(Split(expected));
        Found(tables, CareSetting.OutpatientHospital, Line(code)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("GP", "")]
    [InlineData("GO", "MOD412 Error line 1 code=97161 carc=4 rarc=N822 modifier=GO at=1 needs=[GP]")]
    [InlineData("KX GN GO", "MOD412 Error line 1 code=97161 carc=4 rarc=N822 modifier=GN at=2 needs=[GP]")]
    [InlineData("GO GP", "")]
    [InlineData("KX", "")]
    public void An_evaluation_has_the_modifier_of_its_discipline(string modifiers, string expected)
    {
        TestTables tables = new TestTables().Codes("97161", "97165").Modifiers("GN", "GO", "GP", "KX");
        tables.Tables.Disciplines.AddRange(
        [
            new("physical", TestTables.Modifier("GP"), [TestTables.Code("97161")]),
            new("occupational", TestTables.Modifier("GO"), [TestTables.Code("97165")]),
            new("speech", TestTables.Modifier("GN"), []),
        ]);
        Full(tables, Line("97161", 1, modifiers.Split(' '))).Should().Equal(Split(expected));
    }

    [Theory]
    [InlineData("2019-12-31", "CQ", "")]
    [InlineData("2020-01-01", "CQ", "MOD413 Error line 1 code=97110 carc=4 rarc=N822 modifier=CQ at=1 needs=[GO GP]")]
    [InlineData("2020-01-01", "GP CQ", "")]
    public void A_modifier_may_need_another(string day, string modifiers, string expected)
    {
        TestTables tables = new TestTables().Codes("97110").Modifiers("CQ", "GP", "GO");
        tables.Tables.ModifierNeeds.Add(
            new(TestTables.Modifier("CQ"), [TestTables.Modifier("GP"), TestTables.Modifier("GO")], "Therapy.") { From = new(2020, 1, 1) });
        Full(tables, On(Line("97110", 1, modifiers.Split(' ')), Date(day), null)).Should().Equal(Split(expected));
    }

    private static ModifierScopeRow Scope(string modifiers, Severity severity, ScopeTest test, params string[] codes) =>
        new([.. modifiers.Split(' ').Select(TestTables.Modifier)], severity, "Not here.", test)
        {
            Codes = codes.Select(TestTables.Code).ToHashSet(),
        };
}
