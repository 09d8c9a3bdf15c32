using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules;

/// <summary>What a rule set knows of one code on one day in one care setting. Immutable.</summary>
/// <remarks>A fact that is absent is null or empty: absence means that the set does not hold it, never that a claim passes.</remarks>
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

    /// <summary>The day for which the facts hold.</summary>
    public DateOnly Date { get; }

    /// <summary>The care setting whose add-on edits and pairs are shown.</summary>
    public CareSetting Setting { get; }

    /// <summary>A short label in our own words, never a published descriptor; null if there is none.</summary>
    public string? Label { get; internal init; }

    /// <summary>Whether the code is in force on the day, as <see cref="RuleId.COD103"/> judges; null if the set cannot tell.</summary>
    public bool? IsInForce { get; internal init; }

    /// <summary>Why <see cref="IsInForce"/> says what it says, in one sentence.</summary>
    public string InForceReason { get; internal init; } = "";

    /// <summary>The code's own first day in force, inclusive (HCPCS add date); null if it has none.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>The code's own last day in force, inclusive (HCPCS termination date); null if it has none.</summary>
    public DateOnly? Through { get; internal init; }

    /// <summary>MPFS status, one letter; null without a fee schedule row on the day.</summary>
    public string? Status { get; internal init; }

    /// <summary>MPFS global days: 000, 010, 090, MMM, XXX, YYY or ZZZ; null without a fee schedule row on the day.</summary>
    public string? GlobalDays { get; internal init; }

    /// <summary>MPFS professional/technical component indicator (modifiers 26, TC); null without a fee schedule row on the day.</summary>
    public string? PcTc { get; internal init; }

    /// <summary>MPFS multiple procedure indicator (modifier 51); null without a fee schedule row on the day.</summary>
    public string? MultipleProcedures { get; internal init; }

    /// <summary>MPFS bilateral surgery indicator (modifier 50); null without a fee schedule row on the day.</summary>
    public string? Bilateral { get; internal init; }

    /// <summary>MPFS physician supervision of diagnostic procedures, two characters; null without a fee schedule row on the day.</summary>
    public string? Supervision { get; internal init; }

    /// <summary>MPFS assistant at surgery indicator (modifiers 80, 81, 82, AS); null without a fee schedule row on the day.</summary>
    public string? AssistantSurgeon { get; internal init; }

    /// <summary>MPFS co-surgeons indicator (modifier 62); null without a fee schedule row on the day.</summary>
    public string? CoSurgeons { get; internal init; }

    /// <summary>MPFS team surgery indicator (modifier 66); null without a fee schedule row on the day.</summary>
    public string? TeamSurgery { get; internal init; }

    /// <summary>MPFS diagnostic imaging family, two characters; null without a fee schedule row on the day.</summary>
    public string? ImagingFamily { get; internal init; }

    /// <summary>MPFS share of the payment for care before surgery, in percent; null without shares.</summary>
    public int? PrePercent { get; internal init; }

    /// <summary>MPFS share of the payment for the surgery, in percent; null without shares.</summary>
    public int? IntraPercent { get; internal init; }

    /// <summary>MPFS share of the payment for care after surgery, in percent; null without shares.</summary>
    public int? PostPercent { get; internal init; }

    /// <summary>MPFS endoscopic base code of the code's family; null if it has none.</summary>
    public string? EndoscopicBase { get; internal init; }

    /// <summary>The modifiers among 26, TC and 53 for which the fee schedule has a row of the code of its own on the day.</summary>
    public IReadOnlyList<string> FeeScheduleModifiers { get; internal init; } = [];

    /// <summary>
    /// The date of the oldest fee schedule of the rule set from which on every one has the same policy; null without a row on the day.
    /// </summary>
    public DateOnly? PolicySince { get; internal init; }

    /// <summary>Whether <see cref="PolicySince"/> is the date of the oldest fee schedule held, so that the policy may have been so before; false without a row.</summary>
    public bool PolicyMayBeOlder { get; internal init; }

    /// <summary>OPPS APC status indicator (Addendum B); null if the set holds none.</summary>
    public string? ApcStatus { get; internal init; }

    /// <summary>HCPCS type of service, each value with what it means in words of ours where there are any; null if the set holds none.</summary>
    public string? TypeOfService { get; internal init; }

    /// <summary>Berenson-Eggers type of service (BETOS), with what it means in words of ours where there are any; null if the set holds none.</summary>
    public string? Betos { get; internal init; }

    /// <summary>AHRQ CCS clinical classification; null if the set holds none.</summary>
    public string? ClinicalClass { get; internal init; }

    /// <summary>The indicators above that the code has, and its add-on type, each with its meaning and how long it has been so.</summary>
    public IReadOnlyList<CodeIndicator> Indicators { get; internal init; } = [];

    /// <summary>The unit limits on the day, one entry for every care setting.</summary>
    public IReadOnlyList<UnitLimit> UnitLimits { get; internal init; } = [];

    /// <summary>The add-on type on the day in the care setting, 1 to 3; null if the code is no add-on code then.</summary>
    public int? AddOnType { get; internal init; }

    /// <summary>The listed primaries in force on the day in the care setting, ascending by code; empty also for type 2.</summary>
    public IReadOnlyList<AddOnLink> Primaries { get; internal init; } = [];

    /// <summary>The add-on codes that list this code as their primary on the day in the care setting, ascending by code.</summary>
    public IReadOnlyList<AddOnLink> AddOns { get; internal init; } = [];

    /// <summary>The explicit list of eligible modifiers that the code's public code page gives, ascending; null if it has no list.</summary>
    public IReadOnlyList<string>? EligibleModifiers { get; internal init; }

    /// <summary>How many PTP edits in force on the day in the care setting have the code in column 1, the payable side.</summary>
    public int PairsAsColumn1 { get; internal init; }

    /// <summary>How many PTP edits in force on the day in the care setting have the code in column 2, the denied side.</summary>
    public int PairsAsColumn2 { get; internal init; }

    /// <summary>
    /// What happened to the code over all days that the set speaks of, whatever the day asked, ascending by date: reviewed facts, its own dates,
    /// its way through the fee schedules and unit limit tables of all care settings, and its add-on edits in the care setting.
    /// </summary>
    public IReadOnlyList<CodeEvent> History { get; internal init; } = [];

    /// <summary>The sources of the rule set that feed these facts; dated ones only if their table is in force on the day and holds the code.</summary>
    public IReadOnlyList<RuleSource> Sources { get; internal init; } = [];

    /// <summary>The code and its label.</summary>
    public override string ToString() => Label is null ? Code : $"{Code} {Label}";
}
