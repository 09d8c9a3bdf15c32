using System.Globalization;
using CptRules.Data.File;

namespace CptRules;

/// <summary>A published table that a rule set has, or lacks.</summary>
/// <param name="Kind">The kind of table.</param>
/// <param name="Quarter">The first day of the quarter of the table; null if the rule set has none.</param>
public readonly record struct TableStatus(SourceKind Kind, DateOnly? Quarter)
{
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
