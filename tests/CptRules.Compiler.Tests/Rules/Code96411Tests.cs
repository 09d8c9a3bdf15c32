using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>The rule data contains everything on the public page of code 96411.</summary>
public sealed class Code96411Tests
{
    private static readonly CodeKey Code = CodeKey.Parse("96411");
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    [Fact]
    public void What_explains_it_is_there()
    {
        CodeRow row = Tables.Codes.Single(row => row.Code == Code);
        row.Label.Should().Be("Chemotherapy push, each further drug");
        row.TypeOfService.Should().Be("1 medical care");
        row.Betos.Should().Be("P7B oncology, other");
        Tables.Opps.Should().OnlyContain(table => table.Rows.Contains(new ApcStatusRow(Code, "S")));
        row.ClinicalClass.Should().Be("224 cancer chemotherapy");
        row.History.Should()
            .Equal(new CodeHistoryRow(new(2006, 1, 1), "added"), new CodeHistoryRow(new(2011, 1, 1), "short description changed"));
    }

    [Fact]
    public void Its_pay_policy_is_the_same_in_every_table()
    {
        MpfsRow expected = new(Code)
        {
            Status = 'A',
            PcTc = '5',
            GlobalDays = GlobalDays.Zzz,
            MultipleProcedures = '0',
            Bilateral = '0',
            AssistantSurgeon = '0',
            CoSurgeons = '0',
            TeamSurgery = '0',
            Supervision = "09",
            ImagingFamily = "99",
        };
        Tables.Mpfs.Select(table => table.Rows.Single(row => row.Code == Code)).Should().Equal(expected, expected, expected);
    }

    [Fact]
    public void Its_limit_is_three_units_a_day_in_every_table()
    {
        MueRow expected = new(Code, 3, 3, "Clinical: Data");
        Tables.Mue.Select(table => table.Rows.Single(row => row.Code == Code))
            .Should().HaveCount(5).And.OnlyContain(row => row == expected);
    }

    [Fact]
    public void It_is_an_add_on_to_two_codes_and_a_primary_of_one()
    {
        Tables.AddOns.Where(row => row.AddOn == Code)
            .Select(row => (row.Primary.ToString(), row.Type, row.Through))
            .Should().Equal(("96409", 1, DateOnly.MaxValue), ("96413", 1, DateOnly.MaxValue));
        Tables.AddOns.Where(row => row.Primary == Code).Select(row => row.AddOn.ToString()).Should().Equal("0663T");
    }

    [Fact]
    public void Its_eligible_modifiers_are_listed()
    {
        ExplicitModifierListRow list = Tables.ExplicitModifierLists.Single();
        list.Code.Should().Be(Code);
        string.Join(' ', list.Modifiers).Should().Be("25 53 59 76 CC CR GA GV GW JW JZ KX PD Q0 Q1 Q5 Q6 SA X2 XE XS XU");
    }
}
