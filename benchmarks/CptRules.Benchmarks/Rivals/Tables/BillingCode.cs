namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>What an application keeps of a code for one quarter: an object with named properties.</summary>
internal sealed class BillingCode
{
    /// <summary>True if the quarter's tables list it; false if only edits name it.</summary>
    public required bool IsKnown { get; init; }

    /// <summary>First day in force; after <see cref="Through"/> if the code is in force on no day of the quarter.</summary>
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

    /// <summary>Whether tables may judge it on a day.</summary>
    public bool IsJudgedOn(DateOnly day) => IsDoubtful || IsInForce(day);

    /// <summary>The add-on rows in force on a day.</summary>
    public IEnumerable<BillingAddOn> AddOnRowsOn(DateOnly day) => AddOnRows.Where(row => row.From <= day && day <= row.Through);
}
