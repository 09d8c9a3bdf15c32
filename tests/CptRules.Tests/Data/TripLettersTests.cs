using CptRules.Data.Keys;
using CptRules.Testing.Reference;

namespace CptRules.Tests.Data;

public class TripLettersTests
{
    [Fact]
    public void Of_all_modifiers_the_110_trips_are_those_of_the_reference()
    {
        ModifierKey[] all = [.. Enumerable.Range(1, ModifierKey.Count - 1).Select(value => new ModifierKey((ushort)value))];
        all.Should().OnlyContain(
            modifier => TripLetters.IsTrip(modifier) == ReferenceModifiers.IsOriginDestination(modifier.ToString()));
        all.Count(TripLetters.IsTrip).Should().Be(110);
    }

    [Fact]
    public void A_trip_may_end_on_the_way_but_not_begin_there()
    {
        TripLetters.IsTrip(ModifierKey.Parse("RX")).Should().BeTrue();
        TripLetters.IsTrip(ModifierKey.Parse("XR")).Should().BeFalse();
    }
}
