using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>GLO: visits and procedures that the payment of a procedure near in time includes.</summary>
/// <remarks>N26 I-13: NCCI has no edits for these because the contractors have their own.</remarks>
internal static class GlobalPeriodChecks
{
    private const ulong NotTheProcedure = ModifierBits.Assistant | ModifierBits.M55;
    private const ulong ShowsSeparateVisit = ModifierBits.Visit | ModifierBits.FT;

    private const ulong ShowsSeparateProcedure = ModifierBits.Staged | ModifierBits.M54 | ModifierBits.M55 | ModifierBits.M56
        | ModifierBits.M76 | ModifierBits.M77;

    public static void Check(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!claim.IsPractitioner || !traits.Has(LineFlags.Procedure))
            return;
        if (traits.Has(LineFlags.GlobalVisit))
            CheckVisits(claim);
        if (claim.HasPriorLines)
            CheckProcedures(claim);
    }

    private static void CheckVisits(in ClaimContext claim)
    {
        using var pairFindings = new PairFindings(claim);
        foreach (ref LineState visit in claim.Lines)
        {
            if (visit.Has(LineFlags.GlobalVisit) && visit.UsesTableRules && !visit.Has(LineFlags.InvalidDates | LineFlags.BeforeWindow)
                && (visit.Modifiers & ShowsSeparateVisit) == 0)
            {
                CheckVisit(claim, ref visit, pairFindings);
            }
        }
    }

    private static void CheckVisit(in ClaimContext claim, ref LineState visit, in PairFindings pairFindings)
    {
        foreach (ref readonly LineState procedure in claim.All)
        {
            if (!ClaimContext.IsPartner(visit, procedure) || !IsProcedure(procedure)
                || !IsInGlobalPeriod(visit, procedure, (GlobalDays)claim.PolicyOf(procedure).GlobalDays)
                || pairFindings.Contain(claim, visit, procedure))
            {
                continue;
            }

            bool isNewVisit = claim.Data.IsInClass(visit.Code, visit.Key, CodeFlags.GlobalNewVisit);
            var finding = FindingData.Of(RuleId.GLO801, procedure.Number, new RepeatFinding { Other = procedure.Key });
            claim.Raise(ref visit, isNewVisit ? Severity.Info : Severity.Warning, ref finding);
            return;
        }
    }

    private static void CheckProcedures(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (line.HasValidDates && line.UsesTableRules && line.Has(LineFlags.Procedure) && !line.Has(LineFlags.EvaluationAndManagement)
                && (line.Modifiers & ShowsSeparateProcedure) == 0)
            {
                CheckProcedure(claim, ref line);
            }
        }
    }

    private static void CheckProcedure(in ClaimContext claim, ref LineState line)
    {
        foreach (ref readonly LineState prior in claim.All[claim.Lines.Length..])
        {
            if (!ClaimContext.IsPartner(line, prior) || !IsProcedure(prior) || !IsAfter(line, prior, claim.PolicyOf(prior).GlobalDays))
                continue;
            var finding = FindingData.Of(RuleId.GLO802, prior.Number, new RepeatFinding { Other = prior.Key });
            claim.Raise(ref line, Severity.Warning, ref finding);
            return;
        }
    }

    private static bool IsProcedure(in LineState line) =>
        line.Has(LineFlags.Procedure) && !line.Has(LineFlags.EvaluationAndManagement) && (line.Modifiers & NotTheProcedure) == 0;

    private static bool IsAfter(in LineState line, in LineState prior, byte days) => (GlobalDays)days switch
    {
        GlobalDays.Days010 => IsWithin(line, prior, 10),
        GlobalDays.Days090 => IsWithin(line, prior, 90),
        _ => false,
    };

    private static bool IsInGlobalPeriod(in LineState visit, in LineState procedure, GlobalDays days) => days switch
    {
        GlobalDays.Days000 => visit.From == procedure.From,
        GlobalDays.Days010 => visit.From == procedure.From || IsWithin(visit, procedure, 10),
        GlobalDays.Days090 => visit.From == procedure.From || visit.From == procedure.From - 1 || IsWithin(visit, procedure, 90),
        _ => false,
    };

    private static bool IsWithin(in LineState line, in LineState procedure, int days) =>
        procedure.Through < line.From && line.From - procedure.Through <= days;
}
