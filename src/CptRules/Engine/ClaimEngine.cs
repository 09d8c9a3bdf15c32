using System.Buffers;
using System.Runtime.CompilerServices;

namespace CptRules.Engine;

/// <summary>Leads a claim through the checks, forward only.</summary>
internal static class ClaimEngine
{
    /// <summary>Claims of more lines, prior ones included, rent what they need.</summary>
    public const int LinesOnStack = 64;

    // The resolver writes every line before it reads one: clearing them before is 64 bytes a line for nothing.
    [SkipLocalsInit]
    public static int Run(
        RuleSet rules, SeverityTable severities, ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines,
        CareSetting setting, string? provider, List<Finding> findings)
    {
        int count = lines.Length + priorLines.Length;
        LineState[]? rented = null;
        Span<LineState> states = count <= LinesOnStack ? stackalloc LineState[count] : rented = ArrayPool<LineState>.Shared.Rent(count);
        states = states[..count];
        try
        {
            var claim = new ClaimContext(rules, severities, setting, provider, lines, priorLines, states, findings);
            ClaimTraits traits = LineResolver.Resolve(claim);
            ModifierChecks.CheckRepeats(claim, traits);
            UnitChecks.CheckLimits(claim, traits);
            PairChecks.Check(claim);
            AddOnChecks.Check(claim, traits);
            RepeatChecks.Check(claim, traits);
            return claim.Finish();
        }
        finally
        {
            if (rented is not null)
                ArrayPool<LineState>.Shared.Return(rented);
        }
    }
}
