using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>DUP, STA and GLO: lines that repeat other lines, or are not paid in addition to them.</summary>
internal static class RepeatChecks
{
    private const ulong ShowsSeparateService = ModifierBits.M76 | ModifierBits.M77 | ModifierBits.M91 | ModifierBits.Distinct;
    private const ulong NotTheProcedure = ModifierBits.Assistant | ModifierBits.M55;

    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (traits.Has(LineFlags.Repeated))
            CheckDuplicates(claim);
        if (!claim.IsPractitioner)
            return;
        if (traits.Has(LineFlags.PaidOnlyAlone))
            CheckPaidOnlyAlone(claim);
        if (traits.Has(LineFlags.Procedure) && traits.Has(LineFlags.EvaluationAndManagement))
            CheckVisits(claim);
    }

    private static void CheckDuplicates(in ClaimContext claim)
    {
        for (int i = 0; i < claim.Lines.Length; i++)
        {
            ref LineState line = ref claim.Lines[i];
            if (!line.HasValidDates || !line.Has(LineFlags.Repeated) || (line.Modifiers & ShowsSeparateService) != 0)
                continue;
            int original = FindOriginal(claim, line, i);
            if (original == 0)
                continue;
            var finding = FindingData.Of(RuleId.DUP601, original);
            claim.Raise(ref line, Severity.Warning, ref finding);
        }
    }

    /// <summary>
    /// The number of the first earlier line that this one repeats, else of the first such prior line; 0 if there is none.
    /// </summary>
    private static int FindOriginal(in ClaimContext claim, in LineState line, int index)
    {
        Span<LineState> all = claim.All;
        int original = 0;
        for (int i = line.Next; i != index; i = all[i].Next)
        {
            bool isEarlier = i < index;
            if (!isEarlier && (i < claim.Lines.Length || original != 0))
                continue;
            ref readonly LineState other = ref all[i];
            if (other.From != line.From || other.Through != line.Through || other.Provider != line.Provider || !other.HasValidDates
                || !claim.HaveSameModifiers(line, other))
            {
                continue;
            }

            original = other.Number;
            if (isEarlier)
                break;
        }

        return original;
    }

    private static void CheckPaidOnlyAlone(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (line.HasValidDates && line.UsesTableRules && line.Has(LineFlags.PaidOnlyAlone) && HasPaidService(claim, line))
                claim.Raise(ref line, RuleId.STA701, Severity.Warning);
        }
    }

    private static bool HasPaidService(in ClaimContext claim, in LineState line)
    {
        foreach (ref readonly LineState other in claim.All)
        {
            if (IsPartner(line, other) && line.SharesDay(other) && FeeStatus.IsPaidUnderFeeSchedule(claim.PolicyOf(other).Status))
                return true;
        }

        return false;
    }

    private static bool IsPartner(in LineState line, in LineState other) =>
        other.HasValidDates && other.UsesTableRules && other.Number != line.Number && other.Provider == line.Provider;

    // N26 I-13: NCCI has no edits for these visits because the contractors have their own.
    private static void CheckVisits(in ClaimContext claim)
    {
        using var pairFindings = new PairFindings(claim);
        foreach (ref LineState visit in claim.Lines)
        {
            if (visit.HasValidDates && visit.UsesTableRules && visit.Has(LineFlags.EvaluationAndManagement)
                && !visit.Has(LineFlags.BeforeWindow) && (visit.Modifiers & ModifierBits.Visit) == 0)
            {
                CheckVisit(claim, ref visit, pairFindings);
            }
        }
    }

    private static void CheckVisit(in ClaimContext claim, ref LineState visit, in PairFindings pairFindings)
    {
        foreach (ref readonly LineState procedure in claim.All)
        {
            if (!procedure.Has(LineFlags.Procedure) || !IsPartner(visit, procedure)
                || procedure.Has(LineFlags.EvaluationAndManagement) || (procedure.Modifiers & NotTheProcedure) != 0
                || !IsInGlobalPeriod(visit, procedure, (GlobalDays)claim.PolicyOf(procedure).GlobalDays)
                || pairFindings.Contain(claim, visit, procedure))
            {
                continue;
            }

            var finding = FindingData.Of(RuleId.GLO801, procedure.Number, new RepeatFinding { Procedure = procedure.Key });
            claim.Raise(ref visit, Severity.Warning, ref finding);
            return;
        }
    }

    private static bool IsInGlobalPeriod(in LineState visit, in LineState procedure, GlobalDays days) => days switch
    {
        GlobalDays.Days000 => visit.From == procedure.From,
        GlobalDays.Days010 => visit.From == procedure.From || IsWithin(visit, procedure, 10),
        GlobalDays.Days090 => visit.From == procedure.From || visit.From == procedure.From - 1 || IsWithin(visit, procedure, 90),
        _ => false,
    };

    private static bool IsWithin(in LineState visit, in LineState procedure, int days) =>
        procedure.Through < visit.From && visit.From - procedure.Through <= days;
}
