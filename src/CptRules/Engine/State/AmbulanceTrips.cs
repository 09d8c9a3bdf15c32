using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>
/// Origin-destination modifiers of ambulance codes: a letter for the origin of the trip and a letter for its destination. No table lists
/// them.
/// </summary>
internal static class AmbulanceTrips
{
    private const string Origins = "DEGHIJNPRS";

    // X, an intermediate stop at a physician's office, is a destination only.
    private const string Destinations = "DEGHIJNPRSX";

    /// <summary>Whether the modifier is an origin-destination pair on this line.</summary>
    public static bool IsTrip(in LineState line, ModifierKey modifier) => line.Has(LineFlags.Ambulance) && IsTrip(modifier);

    /// <summary>Whether the modifier would be an origin-destination pair on an ambulance code.</summary>
    /// <param name="modifier">A well-formed modifier.</param>
    public static bool IsTrip(ModifierKey modifier)
    {
        (int origin, int destination) = Math.DivRem(modifier.Value - 1, 36);
        return Origins.Contains(CodeKey.FromBase36((uint)origin)) && Destinations.Contains(CodeKey.FromBase36((uint)destination));
    }
}
