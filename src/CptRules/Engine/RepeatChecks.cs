using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>DUP, STA, GLO: lines that repeat or accompany others.</summary>
internal static class RepeatChecks
{
    private const ulong SaysSeparate = ModifierBits.M76 | ModifierBits.M77 | ModifierBits.M91 | ModifierBits.Distinct;
    private const ulong NotTheProcedure = ModifierBits.Assistant | ModifierBits.M55;

    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        bool procedures = traits.Has(LineFlags.Procedure);
        if (!traits.Has(LineFlags.Repeated | LineFlags.PaidOnlyAlone) && !(procedures && traits.Has(LineFlags.EvaluationAndManagement)))
            return;
        for (int i = 0; i < claim.Lines.Length; i++)
        {
            ref LineState line = ref claim.Lines[i];
            if (!line.HasValidDates)
                continue;
            if (line.Has(LineFlags.Repeated) && (line.Modifiers & SaysSeparate) == 0)
                CheckDuplicate(claim, ref line, i);
            if (!claim.IsPractitioner || !line.IsKnown)
                continue;
            if (line.Has(LineFlags.PaidOnlyAlone))
                CheckPaidOnlyAlone(claim, ref line);
            if (procedures && line.Has(LineFlags.EvaluationAndManagement) && !line.Has(LineFlags.BeforeRules) && (line.Modifiers & ModifierBits.Visit) == 0)
                CheckVisit(claim, ref line);
        }
    }

    /// <summary>The first of the lines before this one that it repeats; if none, the first of the prior lines.</summary>
    private static void CheckDuplicate(in ClaimContext claim, ref LineState line, int index)
    {
        Span<LineState> all = claim.All;
        int related = 0;
        for (int i = line.Next; i != index; i = all[i].Next)
        {
            bool isBefore = i < index;
            if (!isBefore && (i < claim.Lines.Length || related != 0))
                continue;
            ref readonly LineState other = ref all[i];
            if (other.From != line.From || other.Through != line.Through || other.Provider != line.Provider || !other.HasValidDates
                || !claim.SameCode(line, other) || !ModifierReader.SameSet(claim, line, other))
            {
                continue;
            }

            related = other.Number;
            if (isBefore)
                break;
        }

        if (related == 0)
            return;
        var finding = FindingData.Of(RuleId.DUP601, related);
        claim.Raise(ref line, Severity.Warning, ref finding);
    }

    private static void CheckPaidOnlyAlone(in ClaimContext claim, ref LineState line)
    {
        foreach (ref readonly LineState other in claim.All)
        {
            if (IsPartner(line, other) && line.SharesDay(other) && claim.PolicyOf(other).Status is (byte)'A' or (byte)'C' or (byte)'R')
            {
                claim.Raise(ref line, RuleId.STA701, Severity.Warning);
                return;
            }
        }
    }

    private static bool IsPartner(in LineState line, in LineState other) =>
        other.HasValidDates && other.IsKnown && other.Number != line.Number && other.Provider == line.Provider;

    // N26 I-13: NCCI holds no edits for this because the contractors have their own.
    private static void CheckVisit(in ClaimContext claim, ref LineState visit)
    {
        foreach (ref readonly LineState procedure in claim.All)
        {
            if (!procedure.Has(LineFlags.Procedure) || !IsPartner(visit, procedure) || procedure.Has(LineFlags.EvaluationAndManagement) || (procedure.Modifiers & NotTheProcedure) != 0
                || !IsInGlobalPeriod(visit, procedure, (GlobalDays)claim.PolicyOf(procedure).GlobalDays)
                || PairChecks.HasFinding(claim, visit, procedure))
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
