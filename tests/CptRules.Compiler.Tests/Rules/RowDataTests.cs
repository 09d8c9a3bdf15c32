using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>The rows about modifiers, drugs and replaced codes are the documented ones.</summary>
public sealed class RowDataTests
{
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    private static readonly HashSet<CodeKey> Visits = Tables.EvaluationAndManagement;

    [Fact]
    public void Modifiers_do_not_belong_where_the_documented_table_says_in_its_order() =>
        Tables.ModifierScopes.Select(row => $"{string.Join(' ', row.Modifiers)} | {row.Settings} | {row.Test} | {row.Severity}")
            .Should().Equal(
                "27 73 74 PO PN ER CA | Practitioner, DmeSupplier | AnyCode | Error",
                "53 | OutpatientHospital | AnyCode | Error",
                "26 TC 54 55 56 62 66 80 81 82 AS | OutpatientHospital | AnyCode | Warning",
                "50 | OutpatientHospital | Bilateral | Warning",
                "22 63 | All | Codes | Error",
                "52 | All | Codes | Warning",
                "59 XE XP XS XU | All | Codes | Error",
                "AA AD QK QX QY QZ QS G8 G9 23 P1 P2 P3 P4 P5 P6 | All | OtherCodes | Warning",
                "AT | All | OtherCodes | Warning",
                "QW 90 91 92 | All | OtherCodes | Warning",
                "JW JZ | All | OtherCodes | Warning",
                "GN GO GP CQ CO | All | Codes | Warning");

    [Fact]
    public void Scope_rows_are_about_the_documented_codes()
    {
        List<ModifierScopeRow> rows = Tables.ModifierScopes;
        rows[2].ExceptBillClasses.Should().Equal(85);
        rows[3].Bilateral.Should().Be('2');
        new[] { rows[4], rows[5], rows[11] }.Should().OnlyContain(row => row.Codes.SetEquals(Visits));
        rows[6].Codes.Should().Equal(CodeKey.Parse("77427"));
        rows[7].Codes.Should().HaveCount(1900, "anesthesia, 01953 and 01996");
        rows[8].Codes.Select(code => code.ToString()).Should().BeEquivalentTo("98940", "98941", "98942");
        rows[9].Codes.Should().Contain([CodeKey.Parse("80047"), CodeKey.Parse("0001U"), CodeKey.Parse("36416"), CodeKey.Parse("P9612")]);
        rows[9].Codes.Should().HaveCount(36_980);
        rows[10].Codes.SetEquals(Tables.Classes[CodeClass.Drug]).Should().BeTrue();
        rows.Should().OnlyContain(row => row.Why.EndsWith('.') && row.Why.Length > 20);
    }

    [Fact]
    public void Rows_of_required_modifiers_are_the_documented_ones()
    {
        Tables.RequiredModifiers
            .Select(row => $"{row.Name}: {row.Codes.Count} {row.MultipleProcedures} | {row.Settings} {row.From:yyyy-MM-dd} | "
                + $"{string.Join(' ', row.Modifiers)} | {string.Join(' ', row.ExcusedBy)} | {row.Severity}")
            .Should().Equal(
                "anesthesia: 1898  | Practitioner  | AA AD QK QX QY QZ |  | Warning",
                "ambulance: 12  | Practitioner  |  | QL | Warning",
                "chiropractic: 3  | Practitioner  | AT | GA GX GY GZ | Warning",
                "therapy: 5 5 | Practitioner 2018-01-01 | GN GO GP |  | Error",
                "outpatient hospital therapy: 5 5 | OutpatientHospital 2018-01-01 | GN GO GP |  | Warning");
        Tables.RequiredModifiers.Select(row => row.OriginDestination).Should().Equal(false, true, false, false, false);
        Tables.RequiredModifiers[0].Codes.Should().NotContain([CodeKey.Parse("01953"), CodeKey.Parse("01996")]);
        Tables.RequiredModifiers[3].Codes.Select(code => code.ToString()).Should().Equal("92608", "92610", "97039", "97139", "97799");
    }

    [Fact]
    public void The_disciplines_have_the_documented_evaluations() =>
        Tables.Disciplines.Select(row => $"{row.Modifier}: {string.Join(' ', row.Codes)}").Should().Equal(
            "GN: 92521 92522 92523 92524 92597 92607", "GP: 97161 97162 97163 97164", "GO: 97165 97166 97167 97168");

    [Fact]
    public void The_visit_add_on_is_lifted_by_preventive_services_from_2025()
    {
        VisitAddOnRow row = Tables.VisitAddOns.Should().ContainSingle().Subject;
        (row.Code.ToString(), row.ExemptFrom).Should().Be(("G2211", new DateOnly(2025, 1, 1)));
        string[] expected =
        [
            "G0438", "G0439", "G0402", "G0008", "G0009", "G0010", "90471", "90472", "90473", "90474", "90480", "G0101", "Q0091", "G0442",
            "G0444", "G0446", "G0447", "99406", "99407",
        ];
        row.ExemptWith.Select(code => code.ToString()).Should().Equal(expected);
    }

    [Fact]
    public void The_single_dose_drugs_are_the_published_list()
    {
        Tables.SingleDoseDrugs.Should().HaveCount(438)
            .And.OnlyContain(row => row.WarningFrom == new DateOnly(2023, 7, 1) && row.ErrorFrom == new DateOnly(2023, 10, 1));
        Tables.SingleDoseDrugs.Select(row => row.Code).Should().BeSubsetOf(Tables.Classes[CodeClass.Drug]);
    }

    [Fact]
    public void Codes_that_medicare_replaces_have_the_documented_replacements()
    {
        string[] office = ["99202", "99203", "99204", "99205", "99211", "99212", "99213", "99214", "99215"];
        UseOf("97014").Should().Equal("G0283");
        UseOf("99417").Should().Equal("G2212");
        foreach (string code in new[] { "99241", "99242", "99243", "99244", "99245" })
            UseOf(code).Should().Equal(office);
        foreach (string code in new[] { "99251", "99252", "99253", "99254", "99255" })
            UseOf(code).Should().Equal("99221", "99222", "99223");
        foreach (string code in office)
        {
            UseOf(code).Should().Equal("G0463");
            Tables.Replacements.Single(row => row.Code == CodeKey.Parse(code)).Settings.Should().Be(CareSettings.OutpatientHospital);
        }

        Tables.Replacements.Should().HaveCount(21);
    }

    private static IEnumerable<string> UseOf(string code) =>
        Tables.Replacements.Single(row => row.Code == CodeKey.Parse(code)).Use.Select(use => use.ToString());
}
