using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>DRU, and the package of a drug.</content>
public partial class SmallSetCaseTests
{
    private const string Package = "00409-1171-01";
    private const string OtherPackage = "00409117102";

    private static TestTables Drugs()
    {
        TestTables tables = new TestTables().Codes("J9355", "J9000", "Q9999").Class(CodeClass.Drug, "J9355", "J9000").NamedModifiers();
        tables.Tables.SingleDoseDrugs.Add(
            new SingleDoseDrugRow(TestTables.Code("J9355"), new DateOnly(2024, 8, 1), new DateOnly(2024, 8, 5)));
        return tables;
    }

    [Fact]
    public void Waste_needs_a_line_with_the_dose()
    {
        Full(Drugs(), Office, Line("J9000", "JW")).Should().Equal("line 1, DRU901, warning, CARC 4, RARC N822");
        Found(Drugs(), Line("J9000"), Line("J9000", "JW")).Should().BeEmpty();
        Found(Drugs(), new Claim { Lines = [Line("J9000", "JW")], PriorLines = [Line("J9000")] }).Should().BeEmpty();
        Found(Drugs(), Line("J9000", "JW"), On(Line("J9000"), Day.AddDays(1))).Should().Equal("1 DRU901 warning");
        Found(Drugs(), Line("Q9999", "JW")).Should().NotContain(finding => finding.Contains("DRU"), "it is not a drug");
    }

    [Fact]
    public void JW_and_JZ_contradict_each_other()
    {
        Full(Drugs(), Supplier, Line("J9000", "JZ"), Line("J9000", "JW")).Should().Equal("line 1, DRU902, warning, CARC 4, RARC N519");
        Found(Drugs(), Line("J9000", "JZ"), On(Line("J9000", "JW"), Day.AddDays(1))).Should().Equal("2 DRU901 warning");
        Found(Drugs(), Line("J9000", "JZ") with { Ndc = Package }, Line("J9000", "JW") with { Ndc = OtherPackage }).Should().BeEmpty();
        Found(Drugs(), Line("J9000", "JZ") with { Ndc = Package }, Line("J9000", "JW")).Should().Equal("1 DRU902 warning");
    }

    [Fact]
    public void A_single_dose_drug_needs_JW_or_JZ()
    {
        Full(Drugs(), Office, Line("J9355")).Should().Equal("line 1, DRU903, error, CARC 16, RARC N822");
        Found(Drugs(), On(Line("J9355"), new(2024, 8, 4))).Should().Equal("1 DRU903 warning");
        Found(Drugs(), On(Line("J9355"), new(2024, 7, 31))).Should().BeEmpty();
        Found(Drugs(), Line("J9355", "JZ")).Should().BeEmpty();
        Found(Drugs(), Line("J9355"), Line("J9355", "JW")).Should().BeEmpty("the other line says it for the day");
        Found(Drugs(), new Claim { Lines = [Line("J9355")], PriorLines = [Line("J9355", "JW")] }).Should().BeEmpty();
        Found(Drugs(), Line("J9355"), By(Line("J9355", "JZ"), "1234567893")).Should().Equal("1 DRU903 error");
        Found(Drugs(), Line("J9000")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("131", true)]
    [InlineData("0137", true)]
    [InlineData("141", false)]
    [InlineData("851", false)]
    [InlineData("721", false)]
    public void A_hospital_needs_JW_or_JZ_on_bill_type_13x_only(string? billType, bool judged) =>
        Found(Drugs(), new Claim { Setting = Hospital, BillType = billType, Lines = [Line("J9355")] })
            .Should().Equal(judged ? ["1 DRU903 error"] : []);

    // DUP601

    [Fact]
    public void Two_packages_are_no_duplicate()
    {
        ClaimLine line = Line("J9000");
        Found(Drugs(), line with { Ndc = Package }, line with { Ndc = OtherPackage }).Should().BeEmpty();
        Found(Drugs(), line with { Ndc = Package }, line with { Ndc = "00409117101" })
            .Should().Equal(["2 DUP601 warning"], "hyphens are not compared");
        Found(Drugs(), line with { Ndc = Package }, line).Should().Equal("2 DUP601 warning");
        Found(Drugs(), line with { Ndc = Package }, line with { Ndc = OtherPackage }, line with { Ndc = Package })
            .Should().Equal("3 DUP601 warning");
    }

    [Theory]
    [InlineData("KP")]
    [InlineData("KQ")]
    public void A_drug_of_several_in_one_container_is_no_duplicate(string modifier) =>
        Found(Drugs(), Line("J9000", modifier), Line("J9000", modifier)).Should().BeEmpty();
}
