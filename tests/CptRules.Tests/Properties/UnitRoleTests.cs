using CptRules.Testing.Reference;

namespace CptRules.Tests.Properties;

/// <summary>Which role a line with two role modifiers has, in the library and in the reference. Random claims rarely show it.</summary>
public class UnitRoleTests
{
    [Theory]
    [InlineData("80 62", "80", true)]
    [InlineData("62 55", "55", false)]
    [InlineData("54 55", "55", true)]
    [InlineData("54 55", "54", false)]
    [InlineData("56 54", "54", true)]
    [InlineData("56 54", "56", false)]
    [InlineData("26 56", "56", true)]
    [InlineData("26 56", "26", false)]
    [InlineData("TC 26", "26", true)]
    [InlineData("TC 26", "TC", false)]
    [InlineData("LT TC", "TC", true)]
    [InlineData("LT TC", "LT", false)]
    [InlineData("RT LT", "LT", true)]
    [InlineData("RT LT", "RT", false)]
    public void A_line_with_two_roles_is_added_to_the_first_that_fits(string both, string one, bool added)
    {
        TestTables tables = new TestTables().Codes("66984").Mue("66984", 1, 3).NamedModifiers().Mpfs("66984", pcTc: '1', bilateral: '1');
        var claim = new Claim { Lines = [Line(both), Line(one)] };
        int expected = added ? 2 : 0;
        new ReferenceEngine(tables.Tables).Validate(claim).Count(finding => finding.Rule == RuleId.UNT213).Should().Be(expected);
        tables.Validator().Validate(claim).Findings.Count(finding => finding.Rule == RuleId.UNT213).Should().Be(expected);
    }

    private static ClaimLine Line(string modifiers) => new("66984", 1, new DateOnly(2024, 8, 5)) { Modifiers = modifiers.Split(' ') };
}
