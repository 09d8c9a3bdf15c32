using CptRules.Data.Keys;

namespace CptRules.Findings;

/// <summary>What a PTP rule found; the line of the finding is column 2, or for PTP505 column 1.</summary>
internal readonly struct PairFinding
{
    /// <summary>The code of the other line: of column 1, or for PTP505 of column 2.</summary>
    public CodeKey Other { get; init; }

    /// <summary>The id of <see cref="Other"/> in the rule set.</summary>
    public int OtherId { get; init; }

    /// <summary>PTP503, PTP504: the modifier that bypasses the edit.</summary>
    public ModifierKey BypassModifier { get; init; }

    /// <summary>PTP503, PTP504: 1 or 2, the column whose line has <see cref="BypassModifier"/>.</summary>
    public byte BypassColumn { get; init; }

    public PairIndicator Indicator { get; init; }

    /// <summary>What makes PTP501 and PTP502 warnings.</summary>
    public PairDoubt Doubt { get; init; }
}
