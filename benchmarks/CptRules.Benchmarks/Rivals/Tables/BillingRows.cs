namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The fee schedule's indicators of a code.</summary>
internal sealed record BillingPolicy(
    char Status,
    char PcTc,
    string GlobalDays,
    char MultipleProcedures,
    char Bilateral,
    char AssistantSurgeon,
    char CoSurgeons,
    char TeamSurgery,
    bool HasProfessionalRow,
    bool HasTechnicalRow);

/// <summary>An add-on row: a listed primary (null if the contractor defines it) and the days in force, both inclusive.</summary>
internal sealed record BillingAddOn(string? Primary, int Type, DateOnly From, DateOnly Through, bool FacilitiesOnly);

/// <summary>An add-on that is not paid if its visits have modifier 25, unless an exempt service is on the day.</summary>
internal sealed record BillingVisitAddOn(DateOnly ExemptFrom, HashSet<string> ExemptWith);

/// <summary>The days from which a missing JW or JZ is a warning or an error.</summary>
internal sealed record BillingContainer(DateOnly WarningFrom, DateOnly ErrorFrom);

/// <summary>Modifiers of which a line needs one, or an ambulance trip, and how severe it is if there is none.</summary>
internal sealed record BillingRequirement(HashSet<string> Modifiers, bool AcceptsTrips, Severity Severity);

/// <summary>Where a modifier does not belong.</summary>
/// <param name="Codes">The codes that are excluded, or the only ones that are not; null if all are excluded.</param>
/// <param name="IsForTheseOnly">Whether the modifier is for these codes only.</param>
/// <param name="Severity">How severe the modifier is on an excluded code.</param>
internal sealed record BillingScope(HashSet<string>? Codes, bool IsForTheseOnly, Severity Severity)
{
    public bool Excludes(string code) => Codes is null || Codes.Contains(code) != IsForTheseOnly;
}

/// <summary>The days on which a modifier is in force, both inclusive.</summary>
internal sealed record BillingModifier(DateOnly From, DateOnly Through)
{
    public bool IsInForce(DateOnly day) => From <= day && day <= Through;
}

/// <summary>A period, with inclusive ends, in which a PTP edit of two codes is in force.</summary>
internal sealed record BillingPair(DateOnly From, DateOnly Through, bool AllowsModifier);
