namespace CptRules;

/// <summary>The policy of a code in the Medicare physician fee schedule (MPFS) in force on a day. Immutable.</summary>
/// <remarks>Indicators are null if the schedule has no row of the code without modifier, only rows for <see cref="Modifiers"/>.</remarks>
public sealed class FeeScheduleFacts
{
    internal FeeScheduleFacts(DateOnly? since, bool mayBeOlder)
    {
        Since = since;
        MayBeOlder = mayBeOlder;
    }

    /// <summary>The status, one letter.</summary>
    public string? Status { get; internal init; }

    /// <summary>Global days: 000, 010, 090, MMM, XXX, YYY or ZZZ.</summary>
    public string? GlobalDays { get; internal init; }

    /// <summary>The professional/technical component indicator (modifiers 26, TC).</summary>
    public string? PcTc { get; internal init; }

    /// <summary>The multiple procedure indicator (modifier 51).</summary>
    public string? MultipleProcedures { get; internal init; }

    /// <summary>The bilateral surgery indicator (modifier 50).</summary>
    public string? Bilateral { get; internal init; }

    /// <summary>Physician supervision of diagnostic procedures, two characters.</summary>
    public string? Supervision { get; internal init; }

    /// <summary>The assistant at surgery indicator (modifiers 80, 81, 82, AS).</summary>
    public string? AssistantSurgeon { get; internal init; }

    /// <summary>The co-surgeons indicator (modifier 62).</summary>
    public string? CoSurgeons { get; internal init; }

    /// <summary>The team surgery indicator (modifier 66).</summary>
    public string? TeamSurgery { get; internal init; }

    /// <summary>The diagnostic imaging family, two characters.</summary>
    public string? ImagingFamily { get; internal init; }

    /// <summary>The share of the payment for care before surgery, in percent; null without shares.</summary>
    public int? PrePercent { get; internal init; }

    /// <summary>The share of the payment for the surgery, in percent; null without shares.</summary>
    public int? IntraPercent { get; internal init; }

    /// <summary>The share of the payment for care after surgery, in percent; null without shares.</summary>
    public int? PostPercent { get; internal init; }

    /// <summary>The endoscopic base code of the code's family; null if it has none.</summary>
    public string? EndoscopicBase { get; internal init; }

    /// <summary>The modifiers among 26, TC and 53 for which the schedule has a separate row of the code.</summary>
    public IReadOnlyList<string> Modifiers { get; internal init; } = [];

    /// <summary>The date of the oldest fee schedule of the rule set since which every one has had this policy.</summary>
    public DateOnly? Since { get; }

    /// <summary>
    /// Whether <see cref="Since"/> is the date of the oldest fee schedule of the rule set, so that the policy may be older.
    /// </summary>
    public bool MayBeOlder { get; }

    /// <summary>The status and global days, where there are any.</summary>
    public override string ToString() =>
        Status is null ? $"rows for {string.Join(", ", Modifiers)} only" : $"status {Status}, global days {GlobalDays}";
}
