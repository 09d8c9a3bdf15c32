namespace CptRules.Data.Keys;

/// <summary>The letters of the origin-destination modifiers of ambulance codes. No table lists these modifiers.</summary>
/// <remarks>Source: Medicare Claims Processing Manual, chapter 15, section 30.</remarks>
internal static class TripLetters
{
    private const string Origins = "DEGHIJNPRS";

    // X, an intermediate stop at a physician's office, is a destination only.
    private const string Destinations = "DEGHIJNPRSX";

    /// <summary>Whether the modifier would be an origin-destination pair on an ambulance code.</summary>
    /// <param name="modifier">A well-formed modifier.</param>
    public static bool IsTrip(ModifierKey modifier)
    {
        (int origin, int destination) = Math.DivRem(modifier.Value - 1, 36);
        return Origins.Contains(CodeKey.FromBase36((uint)origin)) && Destinations.Contains(CodeKey.FromBase36((uint)destination));
    }
}
