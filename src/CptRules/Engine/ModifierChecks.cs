using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>MOD: the modifiers of a line by themselves, with the code, and with each other.</summary>
internal static class ModifierChecks
{
    /// <summary>All MOD rules except MOD410. Prior lines receive no findings, so theirs are not checked.</summary>
    public static void Check(in ClaimContext claim, ref LineState line)
    {
        if (line.IsPrior)
            return;
        LineModifiers modifiers = claim.ModifiersOf(line, stackalloc ModifierUse[LineModifiers.BufferLength]);
        CheckForm(claim, ref line, modifiers);
        CheckEach(claim, ref line, modifiers.Distinct);
        CheckBilateralUnits(claim, ref line);
        CheckRequired(claim, ref line, modifiers.Distinct);
    }

    /// <summary>MOD401, MOD407 and MOD408.</summary>
    private static void CheckForm(in ClaimContext claim, ref LineState line, LineModifiers modifiers)
    {
        foreach (ModifierUse use in modifiers.Others)
            claim.Raise(ref line, use.Modifier == ModifierKey.Malformed ? RuleId.MOD401 : RuleId.MOD407, Severity.Error, use);
        if (modifiers.Distinct.Length + modifiers.Others.Length > LineModifiers.MaxModifiers)
            claim.Raise(ref line, RuleId.MOD408, Severity.Error);
    }

    /// <summary>MOD402 to MOD406.</summary>
    private static void CheckEach(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        int explicitList = line.UsesTableRules ? claim.Data.ExplicitListOf(line.Code, line.Key) : -1;
        bool conflicts = false;
        foreach (ModifierUse use in uses)
        {
            if (AmbulanceTrips.IsTrip(line, use.Modifier))
                continue;
            ref readonly ModifierRecord modifier = ref claim.Data.Modifiers[use.Modifier.Value];
            conflicts |= modifier.HasConflicts;
            if (!modifier.IsKnown)
            {
                if (claim.Raise(ref line, RuleId.MOD402, Severity.Error, use))
                    continue;
            }
            else if (!modifier.IsInForce(line.From) && claim.Raise(ref line, RuleId.MOD403, Severity.Error, use))
            {
                continue;
            }

            if (!line.UsesTableRules)
                continue;
            bool listed = explicitList >= 0 && claim.Data.Sections.ExplicitModifiersOf(explicitList).Contains(use.Modifier.Value);
            if (!CheckEligible(claim, ref line, use, modifier.Bit, listed) && explicitList >= 0 && !listed)
                claim.Raise(ref line, RuleId.MOD405, Severity.Warning, use);
        }

        if (conflicts)
            CheckConflicts(claim, ref line, uses);
    }

    /// <summary>MOD404. Returns whether it was raised.</summary>
    private static bool CheckEligible(in ClaimContext claim, ref LineState line, ModifierUse use, ulong bit, bool listed)
    {
        EligibilityReason reason = ReasonAgainst(claim, line, bit);
        if (reason == EligibilityReason.None)
            return false;
        return claim.Raise(ref line, RuleId.MOD404, listed ? Severity.Warning : ModifierEligibility.SeverityOf(reason), use, reason);
    }

    private static EligibilityReason ReasonAgainst(in ClaimContext claim, in LineState line, ulong bit)
    {
        EligibilityReason reason = ModifierEligibility.ByClass(bit, claim.Data.FlagsOf(line.Code, line.Key));
        if (reason == EligibilityReason.AddOn && !claim.IsAddOn(line))
            reason = EligibilityReason.None;
        return reason == EligibilityReason.None && claim.IsPractitioner ? ModifierEligibility.ByPolicy(bit, claim.PolicyOf(line)) : reason;
    }

    private static void CheckConflicts(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        for (int i = 0; i < uses.Length; i++)
        {
            if (!claim.Data.Modifiers[uses[i].Modifier.Value].HasConflicts || AmbulanceTrips.IsTrip(line, uses[i].Modifier))
                continue;
            for (int j = i + 1; j < uses.Length; j++)
            {
                if (AmbulanceTrips.IsTrip(line, uses[j].Modifier)
                    || !claim.Data.TryFindConflict(uses[i].Modifier, uses[j].Modifier, out ModifierConflictEntry conflict))
                {
                    continue;
                }

                var finding = FindingData.Of(RuleId.MOD406, new ModifierFinding
                {
                    Modifier = uses[i].Modifier,
                    Position = uses[i].Position,
                    ConflictsWith = uses[j].Modifier,
                    ConflictPosition = uses[j].Position,
                });
                claim.Raise(ref line, (Severity)conflict.Severity, ref finding);
            }
        }
    }

    // IOCE edit 74 in the hospital; elsewhere N26 I-34: one unit for each of several sites.
    private static void CheckBilateralUnits(in ClaimContext claim, ref LineState line)
    {
        if (!line.Has(LineFlags.BilateralUnits))
            return;
        bool limitedToOne = line.Mue != 0 && claim.MueOf(line).Limit <= 1;
        Severity severity = claim.Setting == CareSetting.OutpatientHospital || limitedToOne ? Severity.Error : Severity.Warning;
        claim.Raise(ref line, RuleId.MOD409, severity, claim.FirstModifier(line, ModifierBits.M50));
    }

    /// <summary>MOD411.</summary>
    private static void CheckRequired(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        if (!claim.IsPractitioner || !line.UsesTableRules)
            return;
        int row = claim.Data.RequiredRowOf(line.Code, line.Key);
        if (row < 0 || HasRequired(claim, uses, row))
            return;
        var finding = FindingData.Of(RuleId.MOD411, new ModifierFinding { RequiredRow = row });
        claim.Raise(ref line, Severity.Warning, ref finding);
    }

    private static bool HasRequired(in ClaimContext claim, ReadOnlySpan<ModifierUse> uses, int row)
    {
        bool originDestination = claim.Data.Sections.RequiredModifiers[row].OriginDestination != 0;
        ReadOnlySpan<ushort> choices = claim.Data.Sections.RequiredChoicesOf(row);
        foreach (ModifierUse use in uses)
        {
            if (originDestination ? AmbulanceTrips.IsTrip(use.Modifier) : choices.Contains(use.Modifier.Value))
                return true;
        }

        return false;
    }
}
