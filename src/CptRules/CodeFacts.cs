using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules;

/// <summary>What a rule set knows of one code on one day in one care setting. Immutable.</summary>
/// <remarks>A missing fact is null or empty: the rule set does not have it, which never means that a claim passes.</remarks>
public sealed class CodeFacts
{
    internal CodeFacts(string code, DateOnly date, CareSetting setting)
    {
        Code = code;
        Date = date;
        Setting = setting;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The day of the facts.</summary>
    public DateOnly Date { get; }

    /// <summary>The care setting of <see cref="AddOn"/> and <see cref="Pairs"/>.</summary>
    public CareSetting Setting { get; }

    /// <summary>A short label of this project, never a published descriptor; null if there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>
    /// The short description of the code in the CMS files that the rule set was built from, if its build kept them; else null. The embedded
    /// rule set has none. CPT descriptions are copyright American Medical Association: show them only as your own license allows.
    /// </summary>
    public string? Description { get; internal init; }

    /// <summary>
    /// Whether the code is in force on the day, as <see cref="RuleId.COD103"/> decides; null if the set does not show it.
    /// </summary>
    public bool? IsInForce { get; internal init; }

    /// <summary>The reason for <see cref="IsInForce"/>, in one sentence.</summary>
    public string InForceReason { get; internal init; } = "";

    /// <summary>The code's own first day in force, inclusive (HCPCS add date); null if it has none.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>The code's own last day in force, inclusive (HCPCS termination date); null if it has none.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>The policy in the physician fee schedule; null without a row of the code on the day.</summary>
    public FeeScheduleFacts? FeeSchedule { get; internal init; }

    /// <summary>The treatment in the outpatient hospital payment system; null if the set has none.</summary>
    public OutpatientFacts? Outpatient { get; internal init; }

    /// <summary>The classification, coverage and pricing of the code; null if the set has none.</summary>
    public HcpcsFacts? Hcpcs { get; internal init; }

    /// <summary>The add-on code edits in force in the care setting.</summary>
    public AddOnFacts AddOn { get; internal init; } = new(null, null, [], []);

    /// <summary>The number of PTP edits in force in the care setting.</summary>
    public PairCounts Pairs { get; internal init; }

    /// <summary>
    /// The indicators of <see cref="FeeSchedule"/>, <see cref="Outpatient"/> and <see cref="AddOn"/>, and the coverage and pricing of
    /// <see cref="Hcpcs"/>, each with its meaning and since when it has applied.
    /// </summary>
    public IReadOnlyList<CodeIndicator> Indicators { get; internal init; } = [];

    /// <summary>The unit limits on the day, one entry for every care setting.</summary>
    public IReadOnlyList<UnitLimit> UnitLimits { get; internal init; } = [];

    /// <summary>The explicit list of eligible modifiers on the code's public code page, ascending; null if it has no list.</summary>
    public IReadOnlyList<string>? EligibleModifiers { get; internal init; }

    /// <summary>
    /// What happened to the code on all days that the set covers, ascending by date: reviewed facts, its own dates, its changes in the fee
    /// schedules and in the unit limit tables of all care settings, and its add-on edits in the care setting.
    /// </summary>
    public IReadOnlyList<CodeEvent> History { get; internal init; } = [];

    /// <summary>The sources of these facts; of dated sources, those whose table is in force on the day and has the code.</summary>
    public IReadOnlyList<RuleSource> Sources { get; internal init; } = [];

    /// <summary>The code and its label.</summary>
    public override string ToString() => Label is null ? Code : $"{Code} {Label}";
}
