using System.Globalization;
using CptRules.Data.File;

namespace CptRules;

/// <summary>A published table that a rule set has, or lacks.</summary>
/// <param name="Kind">The kind of table.</param>
/// <param name="Quarter">The first day of the quarter of the table; null if the rule set has none.</param>
public readonly record struct TableStatus(SourceKind Kind, DateOnly? Quarter)
{
    /// <summary>
    /// The last day, inclusive, on which the table is known to be current: at most the day before the next table of the kind; null if the
    /// rule set has none. Claims of later days are still checked by it, with a note (LIN104).
    /// </summary>
    public DateOnly? CurrentThrough { get; init; }

    /// <summary>
    /// The published file that shows <see cref="CurrentThrough"/>; null where that day is the end of the calendar year of the quarter.
    /// </summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>The short name of the kind: mue, mpfs, ptp, aoc, hcpcs or opps; empty for another kind.</summary>
    public string Name => Kind switch
    {
        SourceKind.MuePractitioner or SourceKind.MueOutpatientHospital or SourceKind.MueDmeSupplier => "mue",
        SourceKind.Mpfs => "mpfs",
        SourceKind.PtpPractitioner or SourceKind.PtpOutpatientHospital => "ptp",
        SourceKind.AddOns => "aoc",
        SourceKind.Hcpcs => "hcpcs",
        SourceKind.Opps => "opps",
        _ => "",
    };

    /// <summary>The name of the kind in rule set files, such as <c>MUE practitioner</c>; empty for another kind.</summary>
    public string KindName => SourceKindNames.NameOf(Kind) ?? "";

    /// <summary>The quarter as CMS writes it, such as <c>2024Q3</c>; null if the rule set has no such table.</summary>
    public string? QuarterName => Quarter is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}Q{((day.Month - 1) / 3) + 1}")
        : null;

    /// <summary>Name and quarter.</summary>
    public override string ToString() => QuarterName is { } quarter ? $"{Name} {quarter}" : Name;
}
