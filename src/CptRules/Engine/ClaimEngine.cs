using System.Buffers;
using System.Runtime.CompilerServices;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>Leads a claim through the checks, forward only.</summary>
internal static class ClaimEngine
{
    private const int WordsOnStack = ((StackBudget.Lines / PairCandidateFilter.Step) + 1) * PairCandidateFilter.Step * PairCandidateFilter.Parts;

    // The resolver writes every line before it reads one: clearing them before is 64 bytes a line for nothing.
    [SkipLocalsInit]
    public static int Run(
        RuleSet rules, SeverityTable severities, ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines,
        CareSetting setting, string? provider, List<Finding> findings)
    {
        int count = lines.Length + priorLines.Length;
        LineState[]? rentedStates = null;
        ulong[]? rentedWords = null;
        Span<LineState> states = count <= StackBudget.Lines ? stackalloc LineState[count] : rentedStates = ArrayPool<LineState>.Shared.Rent(count);
        Span<ulong> words = count <= StackBudget.Lines ? stackalloc ulong[WordsOnStack] : rentedWords = ArrayPool<ulong>.Shared.Rent(PairCandidateFilter.Room(count));
        try
        {
            var claim = new ClaimContext(rules, severities, setting, provider, lines, priorLines, states[..count], words, findings);
            ClaimTraits traits = LineResolver.Resolve(claim);
            RepeatModifiers.Check(claim, traits);
            UnitChecks.CheckLimits(claim, traits);
            PairChecks.Check(claim);
            AddOnChecks.Check(claim, traits);
            RepeatChecks.Check(claim, traits);
            return claim.Finish();
        }
        finally
        {
            if (rentedStates is not null)
                ArrayPool<LineState>.Shared.Return(rentedStates);
            if (rentedWords is not null)
                ArrayPool<ulong>.Shared.Return(rentedWords);
        }
    }
}
