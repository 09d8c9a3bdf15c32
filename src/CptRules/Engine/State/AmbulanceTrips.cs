using CptRules.Data.Keys;

namespace CptRules.Engine.State;

/// <summary>Origin-destination pairs: on an ambulance code a letter for where the trip began and one for where it ended make a modifier that stands in no table.</summary>
internal static class AmbulanceTrips
{
    private const string Origins = "DEGHIJNPRS";

    // A trip may end at a physician's office on the way to the hospital, X, but not begin there.
    private const string Destinations = "DEGHIJNPRSX";

    /// <summary>Whether the modifier is a trip on this line.</summary>
    public static bool IsTrip(in LineState line, ModifierKey modifier) => line.Has(LineFlags.Ambulance) && IsTrip(modifier);

    /// <summary>Whether the modifier would be a trip on an ambulance code.</summary>
    /// <param name="modifier">A well-formed one.</param>
    public static bool IsTrip(ModifierKey modifier)
    {
        (int origin, int destination) = Math.DivRem(modifier.Value - 1, 36);
        return Origins.Contains(CodeKey.FromBase36((uint)origin)) && Destinations.Contains(CodeKey.FromBase36((uint)destination));
    }
}
