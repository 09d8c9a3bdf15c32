using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
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
        CheckDiscipline(claim, ref line, modifiers.Distinct);
    }

    /// <summary>MOD401, MOD407 and MOD408.</summary>
    private static void CheckForm(in ClaimContext claim, ref LineState line, LineModifiers modifiers)
    {
        foreach (ModifierUse use in modifiers.Others)
            claim.Raise(ref line, use.Modifier == ModifierKey.Malformed ? RuleId.MOD401 : RuleId.MOD407, Severity.Error, use);
        if (modifiers.Distinct.Length + modifiers.Others.Length > LineModifiers.MaxModifiers)
            claim.Raise(ref line, RuleId.MOD408, Severity.Error);
    }

    /// <summary>MOD402 to MOD406 and MOD413.</summary>
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
            if (modifier.HasNeeds)
                CheckNeeds(claim, ref line, use, uses);
            if (!modifier.IsKnown)
            {
                if (claim.Raise(ref line, RuleId.MOD402, claim.MayBeNewer(line) ? Severity.Warning : Severity.Error, use))
                    continue;
            }
            else if (!modifier.IsInForce(line.From) && claim.Raise(ref line, RuleId.MOD403, Severity.Error, use))
            {
                continue;
            }

            if (!line.UsesTableRules)
                continue;
            bool listed = explicitList >= 0 && claim.Data.Sections.ExplicitModifiersOf(explicitList).Contains(use.Modifier.Value);
            if (!CheckEligible(claim, ref line, use, modifier, listed) && explicitList >= 0 && !listed)
                claim.Raise(ref line, RuleId.MOD405, Severity.Warning, use);
        }

        if (conflicts)
            CheckConflicts(claim, ref line, uses);
    }

    /// <summary>MOD404. Returns whether it was raised.</summary>
    private static bool CheckEligible(
        in ClaimContext claim, ref LineState line, ModifierUse use, in ModifierRecord modifier, bool listed)
    {
        EligibilityReason reason = ReasonAgainst(claim, line, modifier.Bit);
        int row = reason == EligibilityReason.None ? ScopeAgainst(claim, line, modifier.Scopes) : -1;
        if (reason == EligibilityReason.None && row < 0)
            return false;
        Severity severity =
            row < 0 ? ModifierEligibility.SeverityOf(reason) : (Severity)claim.Data.Sections.Scopes[row].Severity;
        if (listed && severity != Severity.Error)
            return false;
        var finding = FindingData.Of(RuleId.MOD404, new ModifierFinding
        {
            Modifier = use.Modifier,
            Position = use.Position,
            Reason = row < 0 ? reason : EligibilityReason.Scope,
            Row = row,
        });
        return claim.Raise(ref line, listed ? Severity.Warning : severity, ref finding);
    }

    /// <summary>The first row of modifier scopes that excludes a modifier from the line, or -1.</summary>
    /// <param name="modifier">The rows that name the modifier.</param>
    private static int ScopeAgainst(in ClaimContext claim, in LineState line, ulong modifier) =>
        claim.Data.ScopeAgainst(line.Code, line.Key, modifier & claim.Scopes, claim.BillClass, claim.PolicyOf(line));

    /// <summary>MOD413.</summary>
    private static void CheckNeeds(in ClaimContext claim, ref LineState line, ModifierUse use, ReadOnlySpan<ModifierUse> uses)
    {
        RuleSections sections = claim.Data.Sections;
        for (int row = 0; row < sections.Needs.Length; row++)
        {
            if (sections.Needs[row].Modifier != use.Modifier.Value || !sections.Needs[row].Applies(claim.Setting, line.From)
                || HasAny(uses, sections.NeedChoicesOf(row)))
            {
                continue;
            }

            var finding =
                FindingData.Of(RuleId.MOD413, new ModifierFinding { Modifier = use.Modifier, Position = use.Position, Row = row });
            claim.Raise(ref line, Severity.Error, ref finding);
            return;
        }
    }

    private static bool HasAny(ReadOnlySpan<ModifierUse> uses, ReadOnlySpan<ushort> modifiers)
    {
        foreach (ModifierUse use in uses)
        {
            if (modifiers.Contains(use.Modifier.Value))
                return true;
        }

        return false;
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
                    || !claim.Data.TryFindConflict(
                        uses[i].Modifier, uses[j].Modifier, claim.Setting, line.From, out ModifierConflictEntry conflict))
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
        if (!line.UsesTableRules)
            return;
        byte? indicator = line.Has(LineFlags.BeforeWindow) ? null : claim.PolicyOf(line).MultipleProcedures;
        int row = claim.Data.RequiredRowOf(line.Code, line.Key, indicator, claim.Setting, line.From);
        if (row < 0 || HasRequired(claim, uses, row))
            return;
        var finding = FindingData.Of(RuleId.MOD411, new ModifierFinding { Row = row });
        claim.Raise(ref line, (Severity)claim.Data.Sections.RequiredModifiers[row].Severity, ref finding);
    }

    private static bool HasRequired(in ClaimContext claim, ReadOnlySpan<ModifierUse> uses, int row)
    {
        RuleSections sections = claim.Data.Sections;
        if (HasAny(uses, sections.RequiredChoicesOf(row)) || HasAny(uses, sections.RequiredExcusesOf(row)))
            return true;
        if (sections.RequiredModifiers[row].OriginDestination == 0)
            return false;
        foreach (ModifierUse use in uses)
        {
            if (TripLetters.IsTrip(use.Modifier))
                return true;
        }

        return false;
    }

    /// <summary>MOD412: the first modifier of another discipline, where the modifier of the code's own one is missing.</summary>
    private static void CheckDiscipline(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        if (!line.UsesTableRules || uses.IsEmpty || (line.Code >= 0 && !claim.Data.Codes[line.Code].Has(CodeFlags.Discipline)))
            return;
        RuleSections sections = claim.Data.Sections;
        int own = claim.Data.DisciplineOf(line.Key);
        if (own < 0)
            return;
        ModifierUse other = default;
        foreach (ModifierUse use in uses)
        {
            if (use.Modifier.Value == sections.Disciplines[own].Modifier)
                return;
            if (other.Modifier.IsNone && claim.Data.IsDisciplineModifier(use.Modifier))
                other = use;
        }

        if (other.Modifier.IsNone)
            return;
        var finding =
            FindingData.Of(RuleId.MOD412, new ModifierFinding { Modifier = other.Modifier, Position = other.Position, Row = own });
        claim.Raise(ref line, Severity.Error, ref finding);
    }
}
