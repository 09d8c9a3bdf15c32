namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>The facts of a code in one quarter, as an application keeps them: an object with named properties.</summary>
internal sealed class BillingCode
{
    public required string Code { get; init; }

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

    /// <summary>The coverage letter of HCPCS; null if there is none.</summary>
    public char? Coverage { get; init; }

    public bool IsVisit { get; init; }

    public bool TakesVisitModifiers { get; init; }

    /// <summary>Whether the payment of a procedure includes the visit.</summary>
    public bool IsGlobalVisit { get; init; }

    /// <summary>Whether the payment of a procedure may include the visit of a new patient.</summary>
    public bool IsGlobalNewVisit { get; init; }

    public bool IsReportingOnly { get; init; }

    public bool IsAnesthesia { get; init; }

    public bool IsDrug { get; init; }

    public bool IsGroupException { get; init; }

    /// <summary>Null if no list of eligible modifiers is published.</summary>
    public HashSet<string>? EligibleModifiers { get; init; }

    /// <summary>Null if no modifier is required.</summary>
    public BillingRequirement? Requirement { get; init; }

    /// <summary>The modifier of the therapy discipline whose evaluation this is; null for other codes.</summary>
    public string? DisciplineModifier { get; init; }

    /// <summary>The days from which JW or JZ is required; null if neither is.</summary>
    public BillingContainer? SingleDose { get; init; }

    /// <summary>Null if modifier 25 of the visit does not matter to this add-on.</summary>
    public BillingVisitAddOn? VisitAddOn { get; init; }

    public IReadOnlyList<BillingAddOn> AddOnRows { get; init; } = [];

    /// <summary>How severe it is that the code is not paid separately; null if it is paid.</summary>
    public Severity? SeverityOfNotPayable => Policy is null ? null : IsReportingOnly ? Severity.Info : Policy.Status switch
    {
        'N' or 'B' or 'P' => Severity.Warning,
        'I' => Severity.Error,
        'M' => Severity.Info,
        _ => null,
    };

    public bool IsInForce(DateOnly day) => From <= day && day <= Through;

    /// <summary>Whether table rules apply to the code on a day.</summary>
    public bool AppliesOn(DateOnly day) => IsDoubtful || IsInForce(day);

    /// <summary>The add-on rows in force on a day.</summary>
    public IEnumerable<BillingAddOn> AddOnRowsOn(DateOnly day) => AddOnRows.Where(row => row.From <= day && day <= row.Through);
}
