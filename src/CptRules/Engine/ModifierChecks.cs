using System.Buffers;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Engine.State;
using CptRules.Explain;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>MOD: the modifiers of a line by themselves, with the code, and with each other.</summary>
internal static class ModifierChecks
{
    private const int UsesOnStack = 8;

    /// <summary>Reads the modifiers of a line; judges them too if it is a claim line.</summary>
    public static void CheckLine(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        int count = ModifierReader.Count(billed);
        if (count > 0)
        {
            ModifierUse[]? rented = null;
            Span<ModifierUse> uses = count <= UsesOnStack
                ? stackalloc ModifierUse[UsesOnStack]
                : rented = ArrayPool<ModifierUse>.Shared.Rent(Math.Min(count, ModifierKey.Count));
            uses = uses[..Read(claim, ref line, billed, count, uses)];
            if (!line.IsPrior)
                Judge(claim, ref line, uses);
            if (rented is not null)
                ArrayPool<ModifierUse>.Shared.Return(rented);
        }

        if (!line.IsPrior)
        {
            CheckBilateralUnits(claim, ref line, billed);
            CheckRequired(claim, ref line, billed);
        }
    }

    /// <summary>MOD401, MOD407, MOD408, and the sets of the line. Returns how many distinct well-formed modifiers there are.</summary>
    private static int Read(in ClaimContext claim, ref LineState line, ClaimLine billed, int count, Span<ModifierUse> uses)
    {
        Span<ulong> words = stackalloc ulong[ModifierSet.Words];
        words.Clear();
        var seen = new ModifierSet(words);
        int distinct = 0;
        int present = 0;
        for (int i = 0; i < count; i++)
        {
            if (!ModifierReader.TryRead(billed, i, out ModifierKey key))
                continue;
            present++;
            if (key.IsNone)
            {
                ModifierFindings.Raise(claim, ref line, RuleId.MOD401, Severity.Error, new ModifierUse(default, i + 1));
            }
            else if (seen.Add(key))
            {
                line.Modifiers |= claim.Data.Modifiers[key.Value].Bit;
                line.ModifierSum += ModifierReader.Mix(key);
                uses[distinct++] = new ModifierUse(key, i + 1);
            }
            else
            {
                ModifierFindings.Raise(claim, ref line, RuleId.MOD407, Severity.Error, new ModifierUse(key, i + 1));
            }
        }

        if (present > ModifierReader.MaxModifiers)
            claim.Raise(ref line, RuleId.MOD408, Severity.Error);
        return distinct;
    }

    private static void Judge(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        int explicitList = line.IsKnown ? claim.Data.ExplicitListOf(line.Code, line.Key) : -1;
        bool conflicts = false;
        foreach (ModifierUse use in uses)
        {
            if (AmbulanceTrips.IsTrip(line, use.Modifier))
                continue;
            ref readonly ModifierRecord modifier = ref claim.Data.Modifiers[use.Modifier.Value];
            conflicts |= modifier.HasConflicts;
            if (!modifier.IsKnown)
            {
                if (ModifierFindings.Raise(claim, ref line, RuleId.MOD402, Severity.Error, use))
                    continue;
            }
            else if (!modifier.IsInForce(line.From) && ModifierFindings.Raise(claim, ref line, RuleId.MOD403, Severity.Error, use))
            {
                continue;
            }

            if (!line.IsKnown)
                continue;
            bool listed = explicitList >= 0 && claim.Data.Sections.ExplicitModifiersOf(explicitList).Contains(use.Modifier.Value);
            if (!CheckEligible(claim, ref line, use, modifier.Bit, listed) && explicitList >= 0 && !listed)
                ModifierFindings.Raise(claim, ref line, RuleId.MOD405, Severity.Warning, use);
        }

        if (conflicts)
            CheckConflicts(claim, ref line, uses);
    }

    private static bool CheckEligible(in ClaimContext claim, ref LineState line, ModifierUse use, ulong bit, bool listed)
    {
        (EligibilityReason reason, Severity severity) = ModifierEligibility.Judge(claim, line, bit);
        if (reason == EligibilityReason.None)
            return false;
        if (listed && severity == Severity.Error)
            severity = Severity.Warning;
        return ModifierFindings.Raise(claim, ref line, RuleId.MOD404, severity, use, reason);
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
    private static void CheckBilateralUnits(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        if ((line.Modifiers & ModifierBits.M50) == 0 || billed.Units <= 1)
            return;
        bool limitedToOne = line.Mue != 0 && claim.MueOf(line).Limit <= 1;
        ModifierFindings.RaiseAtFirst(
            claim, ref line, RuleId.MOD409,
            claim.Setting == CareSetting.OutpatientHospital || limitedToOne ? Severity.Error : Severity.Warning,
            ModifierBits.M50);
    }

    private static void CheckRequired(in ClaimContext claim, ref LineState line, ClaimLine billed)
    {
        if (!claim.IsPractitioner || !line.IsKnown)
            return;
        int row = claim.Data.RequiredRowOf(line.Code, line.Key);
        if (row < 0 || HasOneOf(claim, billed, row))
            return;
        var finding = FindingData.Of(RuleId.MOD411, new ModifierFinding { RequiredRow = row });
        claim.Raise(ref line, Severity.Warning, ref finding);
    }

    private static bool HasOneOf(in ClaimContext claim, ClaimLine billed, int row)
    {
        bool originDestination = claim.Data.Sections.RequiredModifiers[row].OriginDestination != 0;
        ReadOnlySpan<ushort> choices = claim.Data.Sections.RequiredChoicesOf(row);
        int count = ModifierReader.Count(billed);
        for (int i = 0; i < count; i++)
        {
            if (ModifierReader.TryRead(billed, i, out ModifierKey key) && !key.IsNone
                && (originDestination ? AmbulanceTrips.IsTrip(key) : choices.Contains(key.Value)))
            {
                return true;
            }
        }

        return false;
    }
}
