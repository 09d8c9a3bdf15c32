using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>OPS: how OPPS treats the services of a hospital claim.</summary>
internal static class OutpatientStatusChecks
{
    /// <summary>OPS101 to OPS106.</summary>
    public static void CheckStatus(in ClaimContext claim, ref LineState line)
    {
        if (line.IsPrior || !HasStatus(claim, line))
            return;
        OppsStatus status = claim.Data.OppsStatusOn(line.Code, line.From);
        RuleId rule = OppsStatuses.RuleOf(status);
        if (rule == RuleId.None || (rule == RuleId.OPS101 && (line.Modifiers & ModifierBits.CA) != 0))
            return;
        bool isStale = claim.Data.Currency.IsStaleOn(SourceKind.Opps, claim.Setting, line.From);
        bool isReportingOnly = rule is RuleId.OPS102 or RuleId.OPS103 or RuleId.OPS105
            && claim.Data.IsInClass(line.Code, line.Key, CodeFlags.ReportingOnly);
        Severity severity = line.IsBilledForDenial || isReportingOnly ? Severity.Info
            : isStale || rule is RuleId.OPS104 or RuleId.OPS105 ? Severity.Warning
            : Severity.Error;
        var finding = FindingData.Of(
            rule, new OutpatientFinding { Status = status, IsStale = isStale, IsReportingOnly = isReportingOnly });
        if (claim.Raise(ref line, severity, ref finding))
            line.Flags |= LineFlags.NotPayable;
    }

    /// <summary>OPS107 and OPS108, after all other rules.</summary>
    public static void CheckClaim(in ClaimContext claim)
    {
        if (!claim.UsesOpps)
            return;
        InForceFlags any = InForceFlags.None;
        InForceFlags all = InForceFlags.OppsPackaged;
        foreach (ref readonly LineState line in claim.Lines)
        {
            if (!line.HasValidDates)
                continue;
            InForceFlags facts = FactsOf(claim, line);
            any |= facts;
            all &= facts;
        }

        if ((any & InForceFlags.OppsVisit) != 0 && (any & (InForceFlags.OppsProcedure | InForceFlags.OppsConditional)) != 0)
            CheckVisits(claim);
        if ((any & all) != 0)
            RaiseOnlyPackaged(claim);
    }

    /// <summary>OPS107.</summary>
    private static void CheckVisits(in ClaimContext claim)
    {
        const ulong separate = ModifierBits.M25 | ModifierBits.M27;
        foreach (ref LineState line in claim.Lines)
        {
            if ((FactsOf(claim, line) & InForceFlags.OppsVisit) == 0 || (line.Modifiers & separate) != 0
                || !claim.Data.Codes[line.Code].Has(CodeFlags.Takes25))
            {
                continue;
            }

            int procedure = ProcedureWith(claim, line, InForceFlags.OppsProcedure);
            bool isConditional = procedure < 0;
            if (isConditional)
                procedure = ProcedureWith(claim, line, InForceFlags.OppsConditional);
            if (procedure < 0)
                continue;
            ref readonly LineState other = ref claim.Lines[procedure];
            var finding = FindingData.Of(RuleId.OPS107, new OutpatientFinding
            {
                Status = claim.Data.OppsStatusOn(line.Code, line.From),
                ProcedureLine = other.Number,
                ProcedureStatus = claim.Data.OppsStatusOn(other.Code, other.From),
            });
            claim.Raise(ref line, isConditional ? Severity.Warning : Severity.Error, ref finding);
        }
    }

    /// <summary>The index of the first line without Errors that has the status and shares a day with the visit, or -1.</summary>
    private static int ProcedureWith(in ClaimContext claim, in LineState visit, InForceFlags status)
    {
        for (int i = 0; i < claim.Lines.Length; i++)
        {
            ref readonly LineState other = ref claim.Lines[i];
            if ((FactsOf(claim, other) & status) != 0 && !other.HasErrors && visit.SharesDay(other))
                return i;
        }

        return -1;
    }

    /// <summary>OPS108.</summary>
    private static void RaiseOnlyPackaged(in ClaimContext claim)
    {
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.HasValidDates)
                continue;
            var finding =
                FindingData.Of(RuleId.OPS108, new OutpatientFinding { Status = claim.Data.OppsStatusOn(line.Code, line.From) });
            claim.Raise(ref line, Severity.Warning, ref finding);
            return;
        }
    }

    private static InForceFlags FactsOf(in ClaimContext claim, in LineState line) =>
        HasStatus(claim, line) ? claim.Data.InForce(line.Code, line.From).Flags : InForceFlags.None;

    private static bool HasStatus(in ClaimContext claim, in LineState line) =>
        claim.UsesOpps && line.Code >= 0 && line.UsesTableRules && !line.Has(LineFlags.InvalidDates | LineFlags.BeforeWindow);
}
