using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What a POS rule found.</summary>
internal readonly struct PlaceFinding
{
    /// <summary>The place, as <see cref="PlaceText"/> reads it.</summary>
    public byte Place { get; init; }

    /// <summary>POS902 to POS904: the PC/TC indicator of the code.</summary>
    public byte PcTc { get; init; }

    /// <summary>POS907: the telehealth modifier that does not fit the place; none if one is missing.</summary>
    public ModifierKey Modifier { get; init; }
}
