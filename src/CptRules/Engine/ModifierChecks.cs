using System.Buffers;
using CptRules.Data;
using CptRules.Data.Format;

namespace CptRules.Engine;

/// <summary>MOD: the modifiers of a line by themselves, with the code, and with each other.</summary>
internal static class ModifierChecks
{
    /// <summary>837P SV101-3 to SV101-6, CMS-1500 24D.</summary>
    public const int MostModifiers = 4;

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

    /// <summary>MOD410; needs all lines.</summary>
    public static void CheckRepeats(in ClaimContext claim, in ClaimTraits traits)
    {
        if (!traits.HasModifier(ModifierBits.M76 | ModifierBits.M77))
            return;
        foreach (ref LineState line in claim.Lines)
        {
            if (!line.TakesPart || (line.Modifiers & (ModifierBits.M76 | ModifierBits.M77)) == 0)
                continue;
            ulong unmet = RepeatWithoutFirst(claim, line);
            if (unmet != 0)
                RaiseAtFirst(claim, ref line, RuleId.MOD410, Severity.Warning, unmet);
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
                Raise(claim, ref line, RuleId.MOD401, Severity.Error, new ModifierUse(default, i + 1));
            }
            else if (seen.Add(key))
            {
                line.Modifiers |= claim.Data.Modifiers[key.Value].Bit;
                line.ModifierSum += ModifierReader.Mix(key);
                uses[distinct++] = new ModifierUse(key, i + 1);
            }
            else
            {
                Raise(claim, ref line, RuleId.MOD407, Severity.Error, new ModifierUse(key, i + 1));
            }
        }

        if (present > MostModifiers)
            claim.Raise(ref line, RuleId.MOD408, Severity.Error);
        return distinct;
    }

    private static void Judge(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        int explicitList = line.IsKnown ? claim.Data.ExplicitListOf(line.Code, line.Key) : -1;
        bool conflicts = false;
        foreach (ModifierUse use in uses)
        {
            if (IsOriginDestination(line, use.Modifier))
                continue;
            ref readonly ModifierRecord modifier = ref claim.Data.Modifiers[use.Modifier.Value];
            conflicts |= modifier.HasConflicts;
            if (!modifier.IsKnown)
            {
                if (Raise(claim, ref line, RuleId.MOD402, Severity.Error, use))
                    continue;
            }
            else if (!modifier.IsInForce(line.From) && Raise(claim, ref line, RuleId.MOD403, Severity.Error, use))
            {
                continue;
            }

            if (!line.IsKnown)
                continue;
            bool listed = explicitList >= 0 && claim.Data.Sections.ExplicitModifiersOf(explicitList).Contains(use.Modifier.Value);
            if (!CheckEligible(claim, ref line, use, modifier.Bit, listed) && explicitList >= 0 && !listed)
                Raise(claim, ref line, RuleId.MOD405, Severity.Warning, use);
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
        return Raise(claim, ref line, RuleId.MOD404, severity, use, reason);
    }

    private static void CheckConflicts(in ClaimContext claim, ref LineState line, ReadOnlySpan<ModifierUse> uses)
    {
        for (int i = 0; i < uses.Length; i++)
        {
            if (!claim.Data.Modifiers[uses[i].Modifier.Value].HasConflicts || IsOriginDestination(line, uses[i].Modifier))
                continue;
            for (int j = i + 1; j < uses.Length; j++)
            {
                if (IsOriginDestination(line, uses[j].Modifier)
                    || !claim.Data.TryFindConflict(uses[i].Modifier, uses[j].Modifier, out ModifierConflictEntry conflict))
                {
                    continue;
                }

                var finding = new FindingData
                {
                    Rule = RuleId.MOD406,
                    Modifier = uses[i].Modifier,
                    Position = uses[i].Position,
                    OtherModifier = uses[j].Modifier,
                    OtherPosition = uses[j].Position,
                };
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
        RaiseAtFirst(
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
        var finding = new FindingData { Rule = RuleId.MOD411, Limit = row };
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
                && (originDestination ? IsOriginDestination(key) : choices.Contains(key.Value)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The bit of 76 or 77 whose first service is nowhere; 0 if neither.</summary>
    private static ulong RepeatWithoutFirst(in ClaimContext claim, in LineState line)
    {
        Span<LineState> all = claim.All;
        bool partner = false;
        bool samePartner = false;
        for (int i = line.Next; i != claim.IndexOf(line); i = all[i].Next)
        {
            ref readonly LineState other = ref all[i];
            if (!other.TakesPart || (other.Modifiers & (ModifierBits.M76 | ModifierBits.M77)) != 0
                || !line.SharesDay(other) || !claim.SameCode(line, other))
            {
                continue;
            }

            partner = true;
            samePartner |= other.Provider == line.Provider;
        }

        return (line.Modifiers & ModifierBits.M76) != 0 && !samePartner ? ModifierBits.M76
            : (line.Modifiers & ModifierBits.M77) != 0 && !partner ? ModifierBits.M77
            : 0;
    }

    private static void RaiseAtFirst(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity, ulong bit)
    {
        ClaimLine billed = claim.Billed(line);
        for (int i = 0; ; i++)
        {
            if (ModifierReader.TryRead(billed, i, out ModifierKey key) && claim.Data.Modifiers[key.Value].Bit == bit)
            {
                Raise(claim, ref line, rule, severity, new ModifierUse(key, i + 1));
                return;
            }
        }
    }

    private static bool Raise(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity, ModifierUse use, EligibilityReason reason = EligibilityReason.None)
    {
        var finding = new FindingData { Rule = rule, Kind = (byte)reason, Modifier = use.Modifier, Position = use.Position };
        return claim.Raise(ref line, severity, ref finding);
    }

    /// <summary>On an ambulance code an origin and a destination letter make a modifier of their own.</summary>
    private static bool IsOriginDestination(in LineState line, ModifierKey modifier) =>
        line.Has(LineFlags.Ambulance) && IsOriginDestination(modifier);

    private static bool IsOriginDestination(ModifierKey modifier)
    {
        int ordinal = modifier.Value - 1;
        char origin = CodeKey.FromBase36((uint)(ordinal / 36));
        char destination = CodeKey.FromBase36((uint)(ordinal % 36));
        return "DEGHIJNPRS".Contains(origin) && "DEGHIJNPRSX".Contains(destination);
    }
}
