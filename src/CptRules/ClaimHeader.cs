using CptRules.Data.Keys;

namespace CptRules;

/// <summary>The values that apply to all lines of a claim, for validation of spans.</summary>
/// <remarks><c>default</c> is a practitioner claim that names no provider.</remarks>
public readonly record struct ClaimHeader
{
    private readonly string? _billType;

    // The bill type of a claim was read when it was set.
    private ClaimHeader(Claim claim)
    {
        _billType = claim.BillType;
        BillClass = claim.BillClass;
        Setting = claim.Setting;
        Provider = claim.Provider;
        PlaceOfService = claim.PlaceOfService;
    }

    /// <inheritdoc cref="Claim.Setting"/>
    public CareSetting Setting { get; init; }

    /// <inheritdoc cref="Claim.Provider"/>
    public string? Provider { get; init; }

    /// <inheritdoc cref="Claim.BillType"/>
    /// <exception cref="ArgumentException">Set to anything else.</exception>
    public string? BillType
    {
        get => _billType;
        init
        {
            BillClass = BillTypeText.Read(value);
            _billType = value;
        }
    }

    /// <inheritdoc cref="Claim.PlaceOfService"/>
    public string? PlaceOfService { get; init; }

    /// <summary>The first two digits of the bill type; 0 without one.</summary>
    internal byte BillClass { get; private init; }

    /// <summary>The header of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>Its setting, provider, bill type and place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public static ClaimHeader Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new(claim);
    }
}
