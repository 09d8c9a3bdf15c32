using System.Globalization;
using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Tests.Rules;

/// <summary>The places of service in the rule data are the published ones, and each class of visits fits its places.</summary>
public sealed class PlaceDataTests
{
    private static readonly RuleTables Tables = RulesFolder.Read(Repository.Rules);

    [Fact]
    public void The_list_has_the_published_places() =>
        Places(_ => true).Should().Equal(Split(
            "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 31 32 33 34 41 42 49 50 51 52 53 54 55 56 57 "
            + "58 60 61 62 65 66 71 72 81 99"));

    [Theory]
    [InlineData(PlaceFlags.Hospital, "19 21 22 23")]
    [InlineData(PlaceFlags.Telehealth, "02 10")]
    internal void Some_places_are_hospitals_and_some_are_for_telehealth(PlaceFlags flag, string places) =>
        Places(row => row.Flags.HasFlag(flag)).Should().Equal(Split(places));

    [Fact]
    public void Telehealth_visits_need_a_modifier_through_2023()
    {
        Places(row => row.ModifierThrough == new DateOnly(2023, 12, 31)).Should().Equal("02", "10");
        Places(row => row.ModifierThrough is null).Should().HaveCount(Tables.Places.Count - 2);
    }

    [Theory]
    [InlineData(VisitKinds.Hospital, "02 10 19 21 22 23 26 51 52 56 61")]
    [InlineData(VisitKinds.Emergency, "02 10 23")]
    [InlineData(VisitKinds.NursingFacility, "02 10 31 32 54 56 61")]
    [InlineData(VisitKinds.Home, "02 04 10 12 13 14 16 33 55")]
    internal void A_class_of_visits_fits_these_places(VisitKinds visits, string places) =>
        Places(row => row.Visits.HasFlag(visits)).Should().Equal(Split(places));

    [Theory]
    [InlineData(CodeClass.HospitalVisit, "99221 99222 99223 99231 99232 99233 99234 99235 99236 99238 99239")]
    [InlineData(CodeClass.EmergencyVisit, "99281 99282 99283 99284 99285")]
    [InlineData(CodeClass.NursingFacilityVisit, "99304 99305 99306 99307 99308 99309 99310 99315 99316")]
    [InlineData(CodeClass.HomeVisit, "99341 99342 99343 99344 99345 99346 99347 99348 99349 99350")]
    [InlineData(CodeClass.OnlineVisit, "99421 99422 99423")]
    [InlineData(CodeClass.OxygenContents, "E0441 E0442 E0443 E0444 E0447")]
    internal void The_classes_have_these_codes(CodeClass codeClass, string codes) =>
        Tables.Classes[codeClass].Select(code => code.ToString()).Order(StringComparer.Ordinal).Should().Equal(Split(codes));

    private static IEnumerable<string> Places(Func<PlaceRow, bool> has) =>
        Tables.Places.Where(has).Select(row => row.Place.ToString("00", CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal);

    private static string[] Split(string values) => values.Split(' ');
}
