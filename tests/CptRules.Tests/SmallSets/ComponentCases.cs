using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Tests;

/// <content>CMP.</content>
public partial class SmallSetCaseTests
{
    private static TestTables Imaging() =>
        new TestTables().Mpfs("72148", pcTc: '1').Mpfs("93010", pcTc: '2').NamedModifiers();

    [Theory]
    [InlineData("26")]
    [InlineData("TC")]
    public void The_whole_service_includes_its_parts(string part)
    {
        Full(Imaging(), Office, Line("72148"), Line("72148", part)).Should().Equal("line 2, CMP901, error, other line 1, CARC 18");
        Found(Imaging(), Line("72148", part), Line("72148")).Should().Equal(["1 CMP901 error"], "the part has the finding");
        Found(Imaging(), Hospital, Line("72148"), Line("72148", part)).Should().BeEmpty();
        Found(Imaging(), Line("72148", part), By(Line("72148"), "1234567893")).Should().BeEmpty();
        Found(Imaging(), Line("72148", part), On(Line("72148"), Day.AddDays(1))).Should().BeEmpty();
    }

    [Fact]
    public void Two_parts_without_the_whole_are_not_a_finding() =>
        Found(Imaging(), Line("72148", "26"), Line("72148", "TC")).Should().BeEmpty();

    [Theory]
    [InlineData("59")]
    [InlineData("XS")]
    [InlineData("76")]
    [InlineData("77")]
    public void A_second_study_has_a_modifier(string modifier)
    {
        Found(Imaging(), Line("72148"), Line("72148", "26", modifier)).Should().NotContain(finding => finding.Contains("CMP"));
        Found(Imaging(), Line("72148", modifier), Line("72148", "26")).Should().NotContain(finding => finding.Contains("CMP"));
    }

    [Fact]
    public void Another_side_is_another_study()
    {
        Found(Imaging(), Line("72148", "LT"), Line("72148", "RT", "26")).Should().BeEmpty();
        Found(Imaging(), Line("72148", "LT"), Line("72148", "LT", "26")).Should().Equal("2 CMP901 error");
    }

    [Fact]
    public void A_code_without_parts_has_none() =>
        Found(Imaging(), Line("93010"), Line("93010", "26")).Should().NotContain(finding => finding.Contains("CMP"));

    [Fact]
    public void With_a_prior_line_the_claim_line_has_the_finding()
    {
        Full(Imaging(), new Claim { Lines = [Line("72148", "26")], PriorLines = [Line("72148")] })
            .Should().Equal("line 1, CMP901, error, CARC 18, priorLine 1");
        Full(Imaging(), new Claim { Lines = [Line("72148")], PriorLines = [Line("99999"), Line("72148", "TC")] })
            .Should().Equal("line 1, CMP901, error, CARC 18, priorLine 2");
        Full(Imaging(), new Claim { Lines = [Line("72148", "26"), Line("72148")], PriorLines = [Line("72148", "TC")] })
            .Should().Equal("line 1, CMP901, error, other line 2, CARC 18", "line 2, CMP901, error, CARC 18, priorLine 1");
    }

    // CMP902

    private static TestTables Anesthesia() => new TestTables().Mpfs("00400").Mpfs("00402").Mpfs("01953", globalDays: GlobalDays.Zzz)
        .Class(CodeClass.Anesthesia, "00400", "00402").AddOn("01999", "00400").Mpfs("01999").Class(CodeClass.Anesthesia, "01999")
        .NamedModifiers();

    [Fact]
    public void One_session_has_one_anesthesia_code()
    {
        Full(Anesthesia(), Office, Line("00400"), Line("00402"))
            .Should().Equal("line 2, CMP902, warning, other line 1, CARC 97, RARC M15");
        Found(Anesthesia(), Line("00400"), Line("00400")).Should().Equal("2 DUP601 warning");
        Found(Anesthesia(), Line("00400"), Line("00402", "59")).Should().NotContain(finding => finding.Contains("CMP"));
        Found(Anesthesia(), Line("00400"), Line("01953")).Should().BeEmpty("it is not of the class");
        Found(Anesthesia(), Line("00400"), Line("01999")).Should().BeEmpty("an add-on code goes with its primary");
        Found(Anesthesia(), Line("00400"), On(Line("00402"), Day.AddDays(1))).Should().BeEmpty();
        Found(Anesthesia(), new Claim { Lines = [Line("00402")], PriorLines = [Line("00400")] }).Should().BeEmpty();
        Found(Anesthesia(), Hospital, Line("00400"), Line("00402")).Should().BeEmpty();
    }
}
