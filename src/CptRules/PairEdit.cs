using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules;

/// <summary>A published procedure-to-procedure (PTP) edit between two codes: the second is not paid in addition to the first.</summary>
/// <remarks>Source: the Medicare NCCI PTP edit tables of the care setting. Immutable.</remarks>
public sealed class PairEdit
{
    private readonly PairWindowEntry _window;

    internal PairEdit(CareSetting setting, string column1, string column2, in PairWindowEntry window, string rationale)
    {
        Setting = setting;
        Column1 = column1;
        Column2 = column2;
        _window = window;
        Rationale = rationale;
    }

    /// <summary>The care setting whose table has the edit.</summary>
    public CareSetting Setting { get; }

    /// <summary>The payable code.</summary>
    public string Column1 { get; }

    /// <summary>The denied code.</summary>
    public string Column2 { get; }

    /// <summary>The modifier indicator: whether a modifier can bypass the edit.</summary>
    public PairIndicator Indicator => (PairIndicator)_window.Indicator;

    /// <summary>What <see cref="Indicator"/> means, in a few words.</summary>
    public string Meaning { get; internal init; } = "";

    /// <summary>
    /// The modifiers that bypass the edit if they are on the column 1 line, ascending, without those that are doubtful there.
    /// </summary>
    public IReadOnlyList<string> ModifiersOnColumn1 { get; internal init; } = [];

    /// <summary>
    /// The modifiers that bypass the edit if they are on the column 2 line, ascending; empty for <see cref="PairIndicator.NotAllowed"/>.
    /// </summary>
    public IReadOnlyList<string> ModifiersOnColumn2 { get; internal init; } = [];

    /// <summary>First day in force, inclusive (the published effective date); null if the source of the release does not have it.</summary>
    /// <remarks>
    /// The edit is then applied from the earliest day that is possible: the first day of all edits, or the day after the previous edit of
    /// the two codes ended. <see cref="IsInForce"/> says where that is not certain.
    /// </remarks>
    public DateOnly? From => _window.IsStartKnown ? Day.ToDate(_window.From) : null;

    /// <summary>
    /// The first day on which the edit is known to be in force, inclusive: <see cref="From"/>; if that is not known, the first day of the
    /// oldest edition that has the edit, or the last day of the edit if it ended before.
    /// </summary>
    public DateOnly? InForceBy => Day.ToDate(_window.KnownFrom);

    /// <summary>Last day in force, inclusive (the published deletion date); null while not deleted.</summary>
    public DateOnly? Through => Day.ToDate(_window.Through);

    /// <summary>Why the edit was published, in a few words.</summary>
    public string Rationale { get; }

    /// <summary>Whether the edit is in force on a day.</summary>
    /// <param name="date">The date of service.</param>
    /// <returns>Null if that is not known, because the day is before <see cref="InForceBy"/>; the edit is applied nevertheless.</returns>
    public bool? IsInForce(DateOnly date) =>
        !_window.IsInForce(date.DayNumber) ? false
        : date.DayNumber < _window.KnownFrom ? null
        : true;

    /// <summary>The two codes and the indicator.</summary>
    public override string ToString() => $"{Column1}/{Column2} indicator {(int)Indicator}";
}
