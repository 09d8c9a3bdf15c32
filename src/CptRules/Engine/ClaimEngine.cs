using System.Buffers;

namespace CptRules.Engine;

/// <summary>Leads a claim through the checks, forward only.</summary>
internal static class ClaimEngine
{
    private const int LinesOnStack = 64;

    public static int Run(
        RuleSet rules, SeverityTable severities, ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines,
        CareSetting setting, string? provider, List<Finding> findings)
    {
        int count = lines.Length + priorLines.Length;
        LineState[]? rented = null;
        Span<LineState> states = count <= LinesOnStack ? stackalloc LineState[count] : rented = ArrayPool<LineState>.Shared.Rent(count);
        states = states[..count];
        if (rented is not null)
            states.Clear();
        try
        {
            var claim = new ClaimContext(rules, severities, setting, provider, lines, priorLines, states, findings);
            LineResolver.Resolve(claim);
            ModifierChecks.CheckRepeats(claim);
            UnitChecks.CheckLimits(claim);
            PairChecks.Check(claim);
            AddOnChecks.Check(claim);
            RepeatChecks.Check(claim);
            return claim.Finish();
        }
        finally
        {
            if (rented is not null)
                ArrayPool<LineState>.Shared.Return(rented);
        }
    }
}
