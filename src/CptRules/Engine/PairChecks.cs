using System.Buffers;
using System.Runtime.CompilerServices;
using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>PTP: pairs of codes that are not paid together to one provider on one day.</summary>
internal static class PairChecks
{
    /// <summary>
    /// The candidates that are collected at a time, in addition to one for each line. A claim of 50 lines has about 60; where there are
    /// more, they are checked in several parts.
    /// </summary>
    public const int Candidates = 192;

    [SkipLocalsInit]
    public static void Check(in ClaimContext claim)
    {
        int lines = claim.All.Length;
        if (lines < 2 || claim.Data.PairsOf(claim.Setting) is not { Count: > 0 } pairs)
            return;
        ulong[]? rented = null;
        Span<ulong> candidates = lines <= StackBudget.Lines
            ? stackalloc ulong[StackBudget.Lines + Candidates]
            : rented = ArrayPool<ulong>.Shared.Rent(lines + Candidates);
        Check(claim, pairs, candidates);
        if (rented is not null)
            ArrayPool<ulong>.Shared.Return(rented);
    }

    private static void Check(in ClaimContext claim, PairTable pairs, Span<ulong> candidates)
    {
        Span<LineState> all = claim.All;
        int line = 1;
        while (line < all.Length)
        {
            // Prior lines never receive findings, so two of them are not compared.
            int count = claim.Pairs.Collect(ref line, all.Length, claim.Lines.Length, candidates);
            if (AnyIsPair(pairs, all, candidates[..count]))
                CheckCandidates(claim, pairs, candidates[..count]);
        }
    }

    /// <summary>Whether any of the candidates is a pair of the table. On most claims none is, so all are tested together first.</summary>
    public static bool AnyIsPair(PairTable pairs, ReadOnlySpan<LineState> all, ReadOnlySpan<ulong> candidates)
    {
        ulong any = 0;
        foreach (ulong candidate in candidates)
            any |= pairs.Contains(all[(int)(candidate >> 32)].Code, all[(int)(uint)candidate].Code);
        return (any & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CheckCandidates(in ClaimContext claim, PairTable pairs, ReadOnlySpan<ulong> candidates)
    {
        Span<LineState> all = claim.All;
        foreach (ulong candidate in candidates)
            CheckPair(claim, pairs, ref all[(int)(candidate >> 32)], ref all[(int)(uint)candidate]);
    }

    private static void CheckPair(in ClaimContext claim, PairTable pairs, ref LineState line, ref LineState other)
    {
        if (!line.UsesTableRules || !other.UsesTableRules || other.Provider != line.Provider || !line.SharesDay(other))
            return;
        int pairClass = pairs.Find(line.Code, other.Code);
        if (pairClass < 0)
            return;
        if (line.Code < other.Code)
            CheckWindows(claim, pairClass, ref line, ref other);
        else
            CheckWindows(claim, pairClass, ref other, ref line);
    }

    private static void CheckWindows(in ClaimContext claim, int pairClass, ref LineState low, ref LineState high)
    {
        int day = Math.Max(low.From, high.From);
        foreach (ref readonly PairWindowEntry window in claim.Data.WindowsOf(pairClass))
        {
            if (!window.IsInForce(day))
                continue;
            if (window.LowerIsColumn1)
                CheckEdit(claim, window, day, ref low, ref high);
            else
                CheckEdit(claim, window, day, ref high, ref low);
        }
    }

    private static void CheckEdit(in ClaimContext claim, in PairWindowEntry window, int day, ref LineState column1, ref LineState column2)
    {
        RuleId rule = RuleOf(claim, window, day, column1, column2, out Bypass bypass);
        if (column2.IsPrior)
        {
            CheckPriorLine(claim, window, day, rule, ref column1, ref column2);
            return;
        }

        PairDoubt doubt = DoubtOf(claim, column1, column2);
        var finding = FindingData.Of(rule, column1.Number, day, new PairFinding
        {
            Other = column1.Key,
            OtherId = column1.Code,
            BypassModifier = claim.FirstModifier(bypass.Column == 2 ? column2 : column1, bypass.Bits).Modifier,
            BypassColumn = (byte)bypass.Column,
            Indicator = (PairIndicator)window.Indicator,
            Doubt = doubt,
        });
        Severity severity = rule switch
        {
            RuleId.PTP503 => Severity.Info,
            RuleId.PTP504 => Severity.Warning,
            _ => doubt switch
            {
                PairDoubt.None => Severity.Error,
                PairDoubt.Column1PaidOnlyAlone => Severity.Info,
                _ => Severity.Warning,
            },
        };
        if (!claim.Raise(ref column2, severity, ref finding))
            return;
        column1.Flags |= LineFlags.InPairFinding;
        column2.Flags |= LineFlags.InPairFinding;
    }

    /// <summary>PTP505: the line makes an earlier, paid line the denied side of an edit.</summary>
    private static void CheckPriorLine(
        in ClaimContext claim, in PairWindowEntry window, int day, RuleId rule, ref LineState column1, ref LineState column2)
    {
        if (rule is RuleId.PTP503 or RuleId.PTP504)
            return;
        var finding = FindingData.Of(RuleId.PTP505, column2.Number, day, new PairFinding
        {
            Other = column2.Key,
            OtherId = column2.Code,
            Indicator = (PairIndicator)window.Indicator,
        });
        if (!claim.Raise(ref column1, Severity.Info, ref finding))
            return;
        column1.Flags |= LineFlags.InPairFinding;
        column2.Flags |= LineFlags.InPairFinding;
    }

    /// <summary>An edit supposes that column 1 is payable and billed for the same day (N26 Intro-3).</summary>
    private static PairDoubt DoubtOf(in ClaimContext claim, in LineState column1, in LineState column2)
    {
        const uint familiesBefore =
            (1u << (int)RuleFamily.Lin) | (1u << (int)RuleFamily.Cod) | (1u << (int)RuleFamily.Ops) | (1u << (int)RuleFamily.Dme)
            | (1u << (int)RuleFamily.Pos) | (1u << (int)RuleFamily.Unt) | (1u << (int)RuleFamily.Mod);
        byte status = claim.IsPractitioner ? claim.PolicyOf(column1).Status : default;
        if (FeeStatus.IsPaidOnlyAlone(status))
            return PairDoubt.Column1PaidOnlyAlone;
        if (column1.From != column2.From)
            return PairDoubt.DifferentDays;
        if (column1.IsPrior)
            return PairDoubt.None;
        if ((column1.ErrorFamilies & familiesBefore) != 0)
            return PairDoubt.Column1HasErrors;
        return FeeStatus.IsNotPaid(status) ? PairDoubt.Column1NotPayable : PairDoubt.None;
    }

    /// <summary>The PTP rule that applies, and the modifiers that bypass the edit if any do.</summary>
    private static RuleId RuleOf(
        in ClaimContext claim, in PairWindowEntry window, int day, in LineState column1, in LineState column2, out Bypass bypass)
    {
        bypass = default;
        if (window.Indicator == 0)
            return RuleId.PTP501;
        ulong on2 = column2.Modifiers & ModifierBits.Ncci;
        ulong on1 = column1.Modifiers & ModifierBits.Ncci;
        if ((on1 | on2) == 0)
            return RuleId.PTP502;

        var situation = new PairBypass(
            claim.Setting,
            day,
            column1.Has(LineFlags.EvaluationAndManagement),
            column2.Has(LineFlags.EvaluationAndManagement),
            claim.IsPractitioner && (GlobalDays)claim.PolicyOf(column1).GlobalDays is GlobalDays.Days000 or GlobalDays.Days010);
        ulong sure2 = on2 & situation.SureOnColumn2;
        ulong doubtful2 = on2 & situation.DoubtfulOnColumn2;

        // N26 I-15: the same anatomic site on both lines does not show a separate service.
        if ((on1 & on2 & ModifierBits.Anatomic) != 0)
        {
            doubtful2 |= sure2 & ModifierBits.Anatomic;
            sure2 &= ~ModifierBits.Anatomic;
        }

        ulong sure1 = on1 & situation.SureOnColumn1;
        bypass = Bypass.Of(sure1, sure2);
        if (bypass.Bits != 0)
            return RuleId.PTP503;
        bypass = Bypass.Of(on1 & situation.DoubtfulOnColumn1, doubtful2);
        return bypass.Bits != 0 ? RuleId.PTP504 : RuleId.PTP502;
    }

    /// <summary>The modifiers that bypass an edit, on the line of one column; column 2 is named where both have some.</summary>
    private readonly record struct Bypass(int Column, ulong Bits)
    {
        public static Bypass Of(ulong column1, ulong column2) =>
            column2 != 0 ? new(2, column2) : column1 != 0 ? new(1, column1) : default;
    }
}
