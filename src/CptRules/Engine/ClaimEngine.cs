using System.Buffers;
using System.Runtime.CompilerServices;
using CptRules.Engine.Reading;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>Runs the rules over a claim, in one forward pass: read the lines, check each line, then compare lines.</summary>
internal static class ClaimEngine
{
    /// <summary>What at least one line of a claim must have for the rules after AOC to apply.</summary>
    private const LineFlags ComparesLines = LineFlags.Repeated | LineFlags.Anesthesia | LineFlags.Drug | LineFlags.SingleDose
        | LineFlags.PaidOnlyAlone | LineFlags.Procedure | LineFlags.NewPatient;

    // The reader writes every line before a rule reads it: clearing the stack first would cost 64 bytes a line for nothing.
    [SkipLocalsInit]
    public static int Run(RuleSet rules, SeverityTable severities, in BilledText text, List<Finding> findings)
    {
        int count = text.Lines.Length + text.PriorLines.Length;
        LineState[]? rentedStates = null;
        ulong[]? rentedWords = null;
        var overflow = default(ModifierOverflow);
        var packages = default(DrugPackages);
        Span<LineState> states = count <= StackBudget.Lines
            ? stackalloc LineState[count]
            : rentedStates = ArrayPool<LineState>.Shared.Rent(count);
        Span<ulong> words = count <= StackBudget.Lines
            ? stackalloc ulong[PairCandidateFilter.MaxWordsOnStack]
            : rentedWords = ArrayPool<ulong>.Shared.Rent(PairCandidateFilter.RequiredLength(count));
        try
        {
            var claim = new ClaimContext(
                rules, severities, text.Header, text.Lines.Length, states[..count], words, findings, ref overflow, ref packages);
            LineReader.Read(claim, text);
            ClaimTraits traits = LineRules.Check(claim);
            RepeatModifierChecks.Check(claim, traits);
            UnitChecks.CheckLimits(claim, traits);
            CodeChecks.CheckCoverage(claim, traits);
            PairChecks.Check(claim);
            AddOnChecks.Check(claim, traits);
            if (traits.Has(ComparesLines))
                CompareLines(claim, traits);
            OutpatientStatusChecks.CheckClaim(claim);
            return claim.Finish();
        }
        finally
        {
            overflow.Return();
            packages.Return();
            if (rentedStates is not null)
                ArrayPool<LineState>.Shared.Return(rentedStates);
            if (rentedWords is not null)
                ArrayPool<ulong>.Shared.Return(rentedWords);
        }
    }

    /// <summary>Runs the rules after AOC.</summary>
    public static void CompareLines(in ClaimContext claim, in ClaimTraits traits)
    {
        DuplicateChecks.Check(claim, traits);
        ComponentChecks.Check(claim, traits);
        DrugChecks.Check(claim, traits);
        PaidOnlyAloneChecks.Check(claim, traits);
        GlobalPeriodChecks.Check(claim, traits);
        HistoryChecks.Check(claim, traits);
    }
}
