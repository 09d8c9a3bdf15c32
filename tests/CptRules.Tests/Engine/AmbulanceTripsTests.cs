using CptRules.Data.Keys;
using CptRules.Engine;
using CptRules.Engine.State;
using CptRules.Testing.Reference;

namespace CptRules.Tests.Engine;

public class AmbulanceTripsTests
{
    [Fact]
    public void Of_all_modifiers_the_110_trips_are_those_of_the_reference()
    {
        ModifierKey[] all = [.. Enumerable.Range(1, ModifierKey.Count - 1).Select(value => new ModifierKey((ushort)value))];
        all.Should().OnlyContain(
            modifier => AmbulanceTrips.IsTrip(modifier) == ReferenceModifiers.IsOriginDestination(modifier.ToString()));
        all.Count(AmbulanceTrips.IsTrip).Should().Be(110);
    }

    [Fact]
    public void A_trip_may_end_on_the_way_but_not_begin_there()
    {
        AmbulanceTrips.IsTrip(ModifierKey.Parse("RX")).Should().BeTrue();
        AmbulanceTrips.IsTrip(ModifierKey.Parse("XR")).Should().BeFalse();
    }
}
