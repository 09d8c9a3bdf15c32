namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The facts of a code in one quarter, as an application keeps them: an object with named properties.</summary>
internal sealed class BillingCode
{
    /// <summary>True if the tables of the quarter list the code; false if only edits name it.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>The first day in force; after <see cref="Through"/> if the code is not in force on any day of the quarter.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly Through { get; init; }

    /// <summary>Whether a day outside <see cref="From"/> to <see cref="Through"/> is only a warning.</summary>
    public required bool IsDoubtful { get; init; }

    /// <summary>Null without a published limit.</summary>
    public int? UnitLimit { get; init; }

    public int AdjudicationIndicator { get; init; }

    /// <summary>Null without a row in the fee schedule.</summary>
    public BillingPolicy? Policy { get; init; }

    public bool IsVisit { get; init; }

    public bool TakesVisitModifiers { get; init; }

    public bool IsGroupException { get; init; }

    /// <summary>Null if no list of eligible modifiers is published.</summary>
    public HashSet<string>? EligibleModifiers { get; init; }

    /// <summary>Null if none is required.</summary>
    public HashSet<string>? RequiredModifiers { get; init; }

    public bool RequiresOriginAndDestination { get; init; }

    public IReadOnlyList<BillingAddOn> AddOnRows { get; init; } = [];

    public bool IsInForce(DateOnly day) => From <= day && day <= Through;

    /// <summary>Whether table rules apply to the code on a day.</summary>
    public bool AppliesOn(DateOnly day) => IsDoubtful || IsInForce(day);

    /// <summary>The add-on rows in force on a day.</summary>
    public IEnumerable<BillingAddOn> AddOnRowsOn(DateOnly day) => AddOnRows.Where(row => row.From <= day && day <= row.Through);
}

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

/// <summary>The days on which a modifier is in force, both inclusive.</summary>
internal sealed record BillingModifier(DateOnly From, DateOnly Through)
{
    public bool IsInForce(DateOnly day) => From <= day && day <= Through;
}

/// <summary>A period, with inclusive ends, in which a PTP edit of two codes is in force.</summary>
internal sealed record BillingPair(DateOnly From, DateOnly Through, bool AllowsModifier);
