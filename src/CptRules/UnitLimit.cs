namespace CptRules;

/// <summary>The published unit limit (MUE) of a code in one care setting on one day, or the fact that there is none. Immutable.</summary>
/// <remarks>Source: the Medicare MUE table of the setting that is in force on the day.</remarks>
public sealed class UnitLimit
{
    internal UnitLimit(
        CareSetting setting,
        int? limit,
        MueAdjudication? mai,
        string? rationale,
        DateOnly? since,
        bool mayBeOlder,
        string meaning)
    {
        Setting = setting;
        Limit = limit;
        Mai = mai;
        Rationale = rationale;
        Since = since;
        MayBeOlder = mayBeOlder;
        Meaning = meaning;
    }

    /// <summary>The care setting.</summary>
    public CareSetting Setting { get; }

    /// <summary>
    /// The most units allowed, inclusive; 0 means not paid in the setting. Null: no published MUE, which is not "unlimited".
    /// </summary>
    public int? Limit { get; }

    /// <summary>The MUE adjudication indicator (MAI); null without a limit.</summary>
    public MueAdjudication? Mai { get; }

    /// <summary>The published rationale; null without a limit.</summary>
    public string? Rationale { get; }

    /// <summary>
    /// The date of the oldest table of the rule set since which every table has had this limit and MAI; null without a limit.
    /// Only tables in the rule set count, and it may lack those of some quarters.
    /// </summary>
    public DateOnly? Since { get; }

    /// <summary>
    /// Whether <see cref="Since"/> is the date of the oldest table of the rule set, so that the limit may be older; false without a limit.
    /// </summary>
    public bool MayBeOlder { get; }

    /// <summary>The limit alone in words, such as <c>3 units a day, by clinical data</c>; null without a limit.</summary>
    public string? Quantity { get; internal init; }

    /// <summary>The limit in words, or that no MUE is published.</summary>
    public string Meaning { get; }

    /// <summary>The limit in words.</summary>
    public override string ToString() => Meaning;
}
