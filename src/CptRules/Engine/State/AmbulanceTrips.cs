using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>Origin-destination modifiers on the lines of a claim.</summary>
internal static class AmbulanceTrips
{
    /// <summary>Whether the modifier is an origin-destination pair on this line.</summary>
    public static bool IsTrip(in LineState line, ModifierKey modifier) => line.Has(LineFlags.Ambulance) && TripLetters.IsTrip(modifier);
}
