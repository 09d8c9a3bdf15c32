using CptRules.Data.Keys;

namespace CptRules;

/// <summary>The values of a line that few lines have, in an object of their own, so that the other lines stay small.</summary>
internal sealed record LineExtras
{
    private static readonly LineExtras Minutes = new(UnitBasis.Minutes, null);

    private LineExtras(UnitBasis unit, string? ndc)
    {
        Unit = unit;
        Ndc = ndc;
        NdcNumber = NdcText.Read(ndc);
    }

    /// <inheritdoc cref="ClaimLine.Unit"/>
    public UnitBasis Unit { get; }

    /// <inheritdoc cref="ClaimLine.Ndc"/>
    public string? Ndc { get; }

    /// <summary>The digits of <see cref="Ndc"/> as a number, plus 1; 0 without one.</summary>
    public long NdcNumber { get; }

    /// <returns>Null for a line that has none of these values.</returns>
    /// <exception cref="ArgumentException"><paramref name="ndc"/> is not a National Drug Code.</exception>
    public static LineExtras? Of(UnitBasis unit, string? ndc) =>
        ndc is not null ? new(unit, ndc)
        : unit == UnitBasis.Units ? null
        : unit == UnitBasis.Minutes ? Minutes
        : new(unit, null);
}
