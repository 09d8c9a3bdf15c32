using System.Runtime.CompilerServices;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Tests.Findings;

public class FindingDataTests
{
    private static readonly CodeKey Code = CodeKey.Parse("96413");
    private static readonly ModifierKey Modifier = ModifierKey.Parse("59");

    [Fact]
    public void A_finding_is_at_most_64_bytes() => Unsafe.SizeOf<Finding>().Should().BeLessThanOrEqualTo(64);

    [Theory]
    [InlineData(typeof(RuleId))]
    [InlineData(typeof(Severity))]
    [InlineData(typeof(CareSetting))]
    [InlineData(typeof(RuleFamily))]
    [InlineData(typeof(MueAdjudication))]
    [InlineData(typeof(AddOnType))]
    [InlineData(typeof(PairIndicator))]
    [InlineData(typeof(DateFault))]
    [InlineData(typeof(PairDoubt))]
    [InlineData(typeof(UnitRole))]
    [InlineData(typeof(EligibilityReason))]
    public void An_enum_of_a_finding_is_one_byte(Type type) => Enum.GetUnderlyingType(type).Should().Be<byte>();

    [Fact]
    public void A_placed_finding_has_its_line_and_keeps_the_details_of_its_family()
    {
        var data = FindingData.Of(RuleId.UNT213, new UnitFinding
        {
            Units = long.MaxValue,
            AllowedUnits = long.MinValue,
            Limit = int.MaxValue,
            Mai = MueAdjudication.DateOfServiceClinical,
            Role = UnitRole.Right,
        });
        data.Place(Severity.Error, CareSetting.DmeSupplier, int.MaxValue, Code, int.MaxValue - 1, int.MaxValue - 2, int.MaxValue - 3);

        (data.Rule, data.Severity, data.Setting).Should().Be((RuleId.UNT213, Severity.Error, CareSetting.DmeSupplier));
        (data.Line, data.OtherLine, data.Code).Should().Be((int.MaxValue, 0, Code));
        (data.CodeId, data.Day, data.Days).Should().Be((int.MaxValue - 1, int.MaxValue - 2, int.MaxValue - 3));
        (data.Unit.Units, data.Unit.AllowedUnits, data.Unit.Limit).Should().Be((long.MaxValue, long.MinValue, int.MaxValue));
        (data.Unit.Mai, data.Unit.Role).Should().Be((MueAdjudication.DateOfServiceClinical, UnitRole.Right));
    }

    [Fact]
    public void A_pair_keeps_its_own_day()
    {
        var data = FindingData.Of(RuleId.PTP504, -3, 739_000, new PairFinding
        {
            Other = Code,
            OtherId = 17,
            BypassModifier = Modifier,
            BypassColumn = 2,
            Indicator = PairIndicator.Allowed,
            Doubt = PairDoubt.DifferentDays,
        });
        data.Place(Severity.Warning, CareSetting.Practitioner, 2, Code, 5, 738_999, 1);

        (data.OtherLine, data.Day).Should().Be((-3, 739_000));
        (data.Pair.Other, data.Pair.OtherId, data.Pair.BypassModifier).Should().Be((Code, 17, Modifier));
        data.Pair.BypassColumn.Should().Be(2);
        (data.Pair.Indicator, data.Pair.Doubt).Should().Be((PairIndicator.Allowed, PairDoubt.DifferentDays));
    }

    [Fact]
    public void A_modifier_keeps_its_place_and_its_conflict()
    {
        ModifierFinding modifier = FindingData.Of(RuleId.MOD406, new ModifierFinding
        {
            Modifier = Modifier,
            Position = 2,
            ConflictsWith = ModifierKey.Parse("XE"),
            ConflictPosition = int.MaxValue,
            Reason = EligibilityReason.OnVisit,
            Row = 9,
        }).Modifier;

        (modifier.Modifier, modifier.Position).Should().Be((Modifier, 2));
        (modifier.ConflictsWith, modifier.ConflictPosition).Should().Be((ModifierKey.Parse("XE"), int.MaxValue));
        (modifier.Reason, modifier.Row).Should().Be((EligibilityReason.OnVisit, 9));
    }

    [Fact]
    public void The_other_families_keep_their_details()
    {
        var date = FindingData.Of(RuleId.LIN101, new DateFinding { Fault = DateFault.ThroughBeforeFrom });
        date.Date.Fault.Should().Be(DateFault.ThroughBeforeFrom);
        var status = FindingData.Of(RuleId.COD104, new CodeFinding { Status = (byte)'N' });
        status.CodeStatus.Status.Should().Be((byte)'N');
        var addOn = FindingData.Of(RuleId.AOC301, new AddOnFinding { Type = AddOnType.ContractorDefined });
        addOn.AddOn.Type.Should().Be(AddOnType.ContractorDefined);
        var repeat = FindingData.Of(RuleId.GLO801, 4, new RepeatFinding { Other = Code });
        (repeat.OtherLine, repeat.Repeat.Other).Should().Be((4, Code));
    }

    [Fact]
    public void Default_has_no_rule() =>
        (default(FindingData).Rule, default(FindingData).Family).Should().Be((RuleId.None, RuleFamily.None));
}
