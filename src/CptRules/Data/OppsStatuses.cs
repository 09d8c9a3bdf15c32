using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Data;

/// <summary>What the rules conclude from an OPPS status indicator.</summary>
/// <remarks>Source: OPPS Addendum D1.</remarks>
internal static class OppsStatuses
{
    /// <summary>The rule that reports a line of this status; none for a status that is paid or packaged.</summary>
    public static RuleId RuleOf(OppsStatus status) => status.Value switch
    {
        'C' => RuleId.OPS101,
        'B' => RuleId.OPS102,
        'E' | ('1' << 8) => RuleId.OPS103,
        'E' | ('2' << 8) => RuleId.OPS104,
        'M' => RuleId.OPS105,
        'Y' => RuleId.OPS106,
        _ => RuleId.None,
    };

    public static InForceFlags FlagsOf(OppsStatus status) => status.Value switch
    {
        _ when RuleOf(status) != RuleId.None => InForceFlags.OppsReported,
        'V' or ('J' | ('2' << 8)) => InForceFlags.OppsVisit,
        'S' or 'T' => InForceFlags.OppsProcedure,
        'Q' | ('2' << 8) or 'Q' | ('3' << 8) => InForceFlags.OppsConditional,
        'N' => InForceFlags.OppsPackaged,
        _ => InForceFlags.None,
    };
}
