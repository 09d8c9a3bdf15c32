namespace CptRules;

/// <summary>The numbers, codes and modifiers of a finding. Each is null where the rule has no such detail. Immutable.</summary>
/// <remarks>The lists are compared by reference when details are compared.</remarks>
public sealed record FindingDetails
{
    /// <summary>UNT211-214: the most units allowed, inclusive.</summary>
    public int? Limit { get; init; }

    /// <summary>UNT211-214: the units of the line per day where the MAI is 1, else the largest sum of a day of the line.</summary>
    public decimal? Units { get; init; }

    /// <summary>UNT211-214: the MUE adjudication indicator.</summary>
    public MueAdjudication? Mai { get; init; }

    /// <summary>
    /// MOD rules: the modifier, in upper case; null if it is malformed. PTP503, PTP504: the modifier that bypasses the edit. POS907: the
    /// telehealth modifier that does not fit the place; null if one is missing.
    /// </summary>
    public string? Modifier { get; init; }

    /// <summary>
    /// MOD rules: the position of the modifier on the line, from 1, null entries counted; null where the rule names none.
    /// </summary>
    public int? ModifierPosition { get; init; }

    /// <summary>
    /// PTP503, PTP504: the line that has <see cref="Modifier"/>: that of the finding, or <see cref="Finding.OtherLine"/>.
    /// </summary>
    public OtherLine? OnLine { get; init; }

    /// <summary>MOD406: the modifier that excludes <see cref="Modifier"/>.</summary>
    public string? ConflictsWith { get; init; }

    /// <summary>PTP rules: the modifier indicator of the edit.</summary>
    public PairIndicator? Indicator { get; init; }

    /// <summary>PTP rules: the code that is paid.</summary>
    public string? Column1 { get; init; }

    /// <summary>PTP rules: the code that is denied: that of the finding or, for PTP505, of the prior line.</summary>
    public string? Column2 { get; init; }

    /// <summary>AOC301, AOC302: the type of the add-on code.</summary>
    public AddOnType? AddOnType { get; init; }

    /// <summary>AOC301, AOC302: the listed primaries in force on the line's from date, ascending.</summary>
    public IReadOnlyList<string>? Primaries { get; init; }

    /// <summary>
    /// COD104: the status of the code in the Medicare physician fee schedule, one letter; COD105: its HCPCS coverage code, one letter; OPS
    /// rules: its OPPS status indicator, a letter with or without a digit.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>LIN104: the tables that are not known to be current; LIN105: those that the rule set lacks.</summary>
    public IReadOnlyList<TableStatus>? Tables { get; init; }

    /// <summary>UNT214: the care settings in which the limit on the day is above 0; null where there is none.</summary>
    public IReadOnlyList<CareSetting>? PayableIn { get; init; }

    /// <summary>
    /// MOD412: the modifier of the code's own discipline; MOD413, DME901 and DME902: the modifiers of which one is needed.
    /// </summary>
    public IReadOnlyList<string>? Needs { get; init; }

    /// <summary>OPS102: the codes that OPPS uses instead, ascending; null where none are known.</summary>
    public IReadOnlyList<string>? UseCodes { get; init; }

    /// <summary>POS rules: the place of service, two digits; null if it is malformed.</summary>
    public string? Place { get; init; }

    /// <summary>MOD411: the modifiers of which one is required; empty where any ambulance origin and destination will do.</summary>
    public IReadOnlyList<string>? OneOf { get; init; }

    /// <summary>Details without any value.</summary>
    internal static FindingDetails None { get; } = new();
}
