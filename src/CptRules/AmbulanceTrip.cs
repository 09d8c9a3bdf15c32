namespace CptRules;

/// <summary>The trip that a modifier means on an ambulance code: its first letter is the origin, its second the destination.</summary>
/// <remarks>Source: Medicare Claims Processing Manual, chapter 15, section 30. Immutable.</remarks>
public sealed class AmbulanceTrip
{
    internal AmbulanceTrip(string origin, string destination)
    {
        Origin = origin;
        Destination = destination;
    }

    /// <summary>The place where the trip begins, in a few words.</summary>
    public string Origin { get; }

    /// <summary>The place where it ends, in a few words.</summary>
    public string Destination { get; }

    /// <summary>The origin and the destination.</summary>
    public override string ToString() => $"from {Origin} to {Destination}";
}
