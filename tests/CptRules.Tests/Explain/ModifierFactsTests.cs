using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Tests.Explain;

public class ModifierFactsTests
{
    [Fact]
    public void A_modifier_has_its_label_dates_and_source()
    {
        ModifierFacts facts = RuleSet.Embedded.FindModifier(" jz ")!;

        facts.Modifier.Should().Be("JZ");
        facts.IsListed.Should().BeTrue();
        facts.Label.Should().Be("no drug discarded");
        facts.Class.Should().Be(ModifierClass.Drug);
        facts.From.Should().Be(new DateOnly(2023, 1, 1));
        facts.Through.Should().BeNull();
        facts.Source.Should().Be("HCPC2026_JUL_ANWEB");
        facts.ListedFor.Should().Equal("96411");
        facts.ToString().Should().Be("JZ no drug discarded");
    }

    [Fact]
    public void A_published_table_has_no_labels_and_gives_its_own_dates_and_name()
    {
        var tables = new TestTables();
        tables.Tables.Modifiers.Add(new ModifierRow(ModifierKey.Parse("YY"), new(2027, 1, 1), new(2027, 3, 31), Label: null)
        {
            Source = "HCPC2027_JAN_ANWEB.csv",
        });

        ModifierFacts facts = tables.Build().FindModifier("YY")!;

        facts.Label.Should().BeNull();
        facts.Source.Should().Be("HCPC2027_JAN_ANWEB.csv");
        facts.ToString().Should().Be("YY");
        facts.IsInForce(new(2026, 12, 31)).Should().BeFalse();
        facts.IsInForce(new(2027, 1, 1)).Should().BeTrue();
        facts.IsInForce(new(2027, 3, 31)).Should().BeTrue();
        facts.IsInForce(new(2027, 4, 1)).Should().BeFalse();
    }

    [Fact]
    public void Dates_that_are_not_known_are_no_limit()
    {
        ModifierFacts facts = RuleSet.Embedded.FindModifier("59")!;

        (facts.From, facts.Through).Should().Be((null, null));
        facts.IsInForce(DateOnly.MinValue).Should().BeTrue();
    }

    [Theory]
    [InlineData("59", true)]
    [InlineData("RI", true)]
    [InlineData("24", true)]
    [InlineData("76", false)]
    [InlineData("JZ", false)]
    public void The_modifiers_of_the_policy_manual_can_bypass_pairs(string modifier, bool can) =>
        RuleSet.Embedded.FindModifier(modifier)!.CanBypassPairs.Should().Be(can);

    [Fact]
    public void Conflicts_are_seen_from_both_modifiers()
    {
        RuleSet.Embedded.FindModifier("JW")!.Conflicts.Select(row => row.ToString())
            .Should().Equal("JZ: Either some drug was discarded, or none was.");
        RuleSet.Embedded.FindModifier("JZ")!.Conflicts.Select(row => row.Modifier).Should().Equal("JW");
        ModifierConflict supplier = RuleSet.Embedded.FindModifier("KX")!.Conflicts[0];
        supplier.Settings.Should().Equal(CareSetting.DmeSupplier);
        supplier.Severity.Should().Be(Severity.Error);
        RuleSet.Embedded.FindModifier("RT")!.Conflicts.Where(row => row.Modifier == "LT").Select(row => (row.From, row.Through))
            .Should().Contain((new DateOnly(2019, 3, 1), null)).And.Contain((null, new DateOnly(2019, 2, 28)));
    }

    [Fact]
    public void Needs_restrictions_and_requirements_are_those_of_the_rule_data()
    {
        ModifierNeed need = RuleSet.Embedded.FindModifier("CO")!.Needs.Single();
        need.OneOf.Should().Equal("GO");
        need.From.Should().Be(new DateOnly(2020, 1, 1));
        need.ToString().Should().StartWith("GO: An assistant's");

        ModifierRestriction restriction = RuleSet.Embedded.FindModifier("AT")!.Restrictions.Single();
        restriction.Codes.Should().BeNull();
        restriction.ExceptCodes.Should().Equal("98940-98942");
        restriction.Settings.Should().HaveCount(3);
        restriction.ToString().Should().Be("This modifier is for chiropractic manipulation of the spine.");
        RuleSet.Embedded.FindModifier("50")!.Restrictions.Single().Bilateral.Should().Be("2");
        RuleSet.Embedded.FindModifier("26")!.Restrictions.Single().ExceptBillTypes.Should().Equal("85");

        ModifierRequirement requirement = RuleSet.Embedded.FindModifier("AT")!.RequiredFor.Single();
        requirement.ToString().Should().Be("chiropractic");
        requirement.OneOf.Should().Equal("AT");
        requirement.Codes.Should().Equal("98940-98942");
        RuleSet.Embedded.FindModifier("GN")!.RequiredFor.Should().Contain(row => row.MultipleProcedures == "5");
    }

    [Fact]
    public void Two_letters_may_be_a_trip_a_modifier_or_both()
    {
        ModifierFacts trip = RuleSet.Embedded.FindModifier("RH")!;
        trip.IsListed.Should().BeFalse();
        trip.Class.Should().Be(ModifierClass.Ambulance);
        trip.Trip!.ToString().Should().Be("from residence to hospital");
        trip.RequiredFor.Should().Contain(row => row.Name == "ambulance" && row.OneOf.Count == 0);

        ModifierFacts both = RuleSet.Embedded.FindModifier("GP")!;
        both.IsListed.Should().BeTrue();
        both.Trip!.Origin.Should().Be("dialysis facility of a hospital");
        RuleSet.Embedded.FindModifier("59")!.Trip.Should().BeNull();
    }

    [Fact]
    public void Each_letter_of_a_trip_has_a_place()
    {
        foreach (char letter in "DEGHIJNPRSX")
            RuleSet.Embedded.FindModifier($"H{letter}")!.Trip!.Destination.Should().NotBeEmpty();
        RuleSet.Embedded.FindModifier("XH").Should().BeNull("X is a destination only");
    }

    [Theory]
    [InlineData("ZZ")]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("599")]
    [InlineData("5-")]
    [InlineData("\u017f9")]
    public void Anything_else_is_not_found(string text) => RuleSet.Embedded.FindModifier(text).Should().BeNull();

    [Fact]
    public void Null_is_refused() => ((Action)(() => RuleSet.Embedded.FindModifier(null!))).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("25", "Only visits and other evaluation services accept it.")]
    [InlineData("XS", "Visits do not accept it.")]
    [InlineData("TC", "Practitioners use it on codes with PC/TC indicator 1, or with a fee schedule row for TC.")]
    [InlineData("51", "It is not needed on add-on codes, or on codes with multiple procedure indicator 0 or 9.")]
    [InlineData("55", "Practitioners use it on codes with 010, 090 or YYY global days.")]
    [InlineData("62", "Codes with co-surgeon indicator 0 or 9 do not accept it. With indicator 1 the record must support it.")]
    [InlineData("66", "Codes with team surgery indicator 0 or 9 do not accept it. With indicator 1 the record must support it.")]
    [InlineData("AS", "Codes with assistant surgeon indicator 1 or 9 do not accept it. With indicator 0 the record must support it.")]
    [InlineData("JW", null)]
    public void The_policy_says_which_codes_accept_the_modifier(string modifier, string? policy) =>
        RuleSet.Embedded.FindModifier(modifier)!.Policy.Should().Be(policy);

    [Fact]
    public void Every_modifier_that_policy_decides_has_a_policy() =>
        ModifierBits.All
            .Where(named => RuleSet.Embedded.FindModifier(named.Modifier.ToString())!.Policy is not null)
            .Select(named => named.Modifier.ToString())
            .Should().BeEquivalentTo("24 25 57 58 78 79 59 XE XP XS XU 76 77 53 26 TC 50 51 54 55 56 62 66 80 81 82 AS".Split(' '));
}
