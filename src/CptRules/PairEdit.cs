using CptRules.Explain.Codes;

namespace CptRules;

/// <summary>A published procedure-to-procedure (PTP) edit between two codes: the second is not paid in addition to the first.</summary>
/// <remarks>Source: the Medicare NCCI PTP edit tables of the care setting. Immutable.</remarks>
public sealed class PairEdit
{
    internal PairEdit(
        CareSetting setting,
        string column1,
        string column2,
        PairIndicator indicator,
        DateOnly? from,
        DateOnly? through,
        string rationale)
    {
        Setting = setting;
        Column1 = column1;
        Column2 = column2;
        Indicator = indicator;
        From = from;
        Through = through;
        Rationale = rationale;
    }

    /// <summary>The care setting whose table has the edit.</summary>
    public CareSetting Setting { get; }

    /// <summary>The payable code.</summary>
    public string Column1 { get; }

    /// <summary>The denied code.</summary>
    public string Column2 { get; }

    /// <summary>The modifier indicator: whether a modifier can bypass the edit.</summary>
    public PairIndicator Indicator { get; }

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

    /// <summary>
    /// First day in force, inclusive, as the release has it. If a source lacks effective dates, its rows begin on 1996-01-01, the start of
    /// the edits, or on the day after the previous row ended; rules/README.md names these sources.
    /// </summary>
    public DateOnly? From { get; }

    /// <summary>Last day in force, inclusive (the published deletion date); null while not deleted.</summary>
    public DateOnly? Through { get; }

    /// <summary>Why the edit was published, in a few words.</summary>
    public string Rationale { get; }

    /// <summary>The two codes and the indicator.</summary>
    public override string ToString() => $"{Column1}/{Column2} indicator {(int)Indicator}";
}
