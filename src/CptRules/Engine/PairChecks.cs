using System.Buffers;
using System.Runtime.CompilerServices;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Engine.State;
using CptRules.Explain.Codes;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>PTP: pairs of codes that may not be billed together by one provider on one day.</summary>
internal static class PairChecks
{
    /// <summary>Room for the pairs of lines that pass the sieve, beside one for each line. Of a claim of 50 lines some sixty do; where there are more, they are looked at in parts.</summary>
    public const int Candidates = 192;

    /// <summary>Enters the partners of a line that has been judged rule by rule: those of its code, or none if table rules may not look at the line.</summary>
    public static void Enter(in ClaimContext claim, in LineState line)
    {
        if (claim.Data.PairsOf(claim.Setting) is { } pairs)
            claim.Pairs.Set(claim.IndexOf(line), line.IsKnown ? pairs.PartnersOf(line.Code) : default);
    }

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
            // Two prior lines are nobody's concern.
            int count = claim.Pairs.Collect(ref line, all.Length, claim.Lines.Length, candidates);
            if (MayHold(pairs, all, candidates[..count]))
                CheckCandidates(claim, pairs, candidates[..count]);
        }
    }

    /// <summary>Asks of all together whether any is a pair, as hardly any is, before any is looked at.</summary>
    public static bool MayHold(PairTable pairs, ReadOnlySpan<LineState> all, ReadOnlySpan<ulong> candidates)
    {
        ulong any = 0;
        foreach (ulong candidate in candidates)
            any |= pairs.Holds(all[(int)(candidate >> 32)].Code, all[(int)(uint)candidate].Code);
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
        int pairClass = pairs.Find(line.Code, other.Code);
        if (pairClass < 0 || other.Provider != line.Provider || !line.SharesDay(other))
            return;
        if (line.Code < other.Code)
            CheckWindows(claim, pairClass, ref line, ref other);
        else
            CheckWindows(claim, pairClass, ref other, ref line);
    }

    /// <summary>Whether a finding stands between two lines, in either direction.</summary>
    public static bool HasFinding(in ClaimContext claim, in LineState a, in LineState b)
    {
        if (!a.IsKnown || !b.IsKnown || a.Provider != b.Provider || !a.SharesDay(b)
            || claim.Data.PairsOf(claim.Setting) is not { } pairs)
        {
            return false;
        }

        int pairClass = pairs.Find(a.Code, b.Code);
        if (pairClass < 0)
            return false;
        int day = Math.Max(a.From, b.From);
        foreach (ref readonly PairWindowEntry window in claim.Data.WindowsOf(pairClass))
        {
            bool aIsColumn2 = (window.Direction == 0) == (b.Code < a.Code);
            if (window.IsInForce(day)
                && (aIsColumn2 ? Stands(claim, window, day, b, a) : Stands(claim, window, day, a, b)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(in ClaimContext claim, in PairWindowEntry window, int day, in LineState column1, in LineState column2) =>
        !column2.IsPrior && !claim.IsOff(RuleOf(claim, window, day, column1, column2, out _));

    private static void CheckWindows(in ClaimContext claim, int pairClass, ref LineState low, ref LineState high)
    {
        int day = Math.Max(low.From, high.From);
        foreach (ref readonly PairWindowEntry window in claim.Data.WindowsOf(pairClass))
        {
            if (!window.IsInForce(day))
                continue;
            if (window.Direction == 0)
                Judge(claim, window, day, low, ref high);
            else
                Judge(claim, window, day, high, ref low);
        }
    }

    private static void Judge(in ClaimContext claim, in PairWindowEntry window, int day, in LineState column1, ref LineState column2)
    {
        if (column2.IsPrior)
            return;
        PairDoubt doubt = DoubtOf(claim, column1, column2);
        RuleId rule = RuleOf(claim, window, day, column1, column2, out Bypass bypass);
        var finding = FindingData.Of(rule, column1.Number, day, new PairFinding
        {
            Column1 = column1.Key,
            Column1Id = column1.Code,
            BypassModifier = bypass.Bits == 0 ? default : ModifierReader.FirstOf(claim, bypass.Column == 2 ? column2 : column1, bypass.Bits),
            BypassColumn = (byte)bypass.Column,
            Indicator = (PairIndicator)window.Indicator,
            Doubt = doubt,
        });
        Severity severity = rule switch
        {
            RuleId.PTP503 => Severity.Info,
            RuleId.PTP504 => Severity.Warning,
            _ => doubt == PairDoubt.None ? Severity.Error : Severity.Warning,
        };
        claim.Raise(ref column2, severity, ref finding);
    }

    /// <summary>An edit supposes a payable column 1, billed for the same day.</summary>
    private static PairDoubt DoubtOf(in ClaimContext claim, in LineState column1, in LineState column2)
    {
        const uint before = (1u << (int)RuleFamily.Lin) | (1u << (int)RuleFamily.Cod) | (1u << (int)RuleFamily.Unt) | (1u << (int)RuleFamily.Mod);
        if (column1.From != column2.From)
            return PairDoubt.DifferentDays;
        if (column1.IsPrior)
            return PairDoubt.None;
        if ((column1.ErrorFamilies & before) != 0)
            return PairDoubt.Column1HasErrors;
        return claim.IsPractitioner && claim.HasMpfsRow(column1)
            && claim.PolicyOf(column1).Status is (byte)'B' or (byte)'N' or (byte)'P' or (byte)'I' or (byte)'T'
            ? PairDoubt.Column1NotPayable
            : PairDoubt.None;
    }

    /// <summary>Which PTP rule speaks, and what bypasses the edit if anything does.</summary>
    private static RuleId RuleOf(in ClaimContext claim, in PairWindowEntry window, int day, in LineState column1, in LineState column2, out Bypass bypass)
    {
        bypass = default;
        if (window.Indicator == 0)
            return RuleId.PTP501;
        ulong on2 = column2.Modifiers & PairBypass.OnColumn2;
        ulong on1 = column1.Modifiers & PairBypass.OnColumn1(column1.Has(LineFlags.EvaluationAndManagement), day);
        if ((on1 | on2) == 0)
            return RuleId.PTP502;

        // N26 I-15: the same anatomic site on both lines says nothing of a separate service.
        ulong doubtful = (column1.Modifiers & ModifierBits.Anatomic) == (column2.Modifiers & ModifierBits.Anatomic) ? ModifierBits.Anatomic : 0;
        ulong sure2 = on2 & ~doubtful;
        ulong sure1 = on1 & ~(doubtful | PairBypass.DoubtfulOnColumn1(claim.Setting));
        bool sure = (sure1 | sure2) != 0;
        bypass = sure ? Bypass.Of(sure1, sure2) : Bypass.Of(on1, on2);
        return sure ? RuleId.PTP503 : RuleId.PTP504;
    }

    /// <summary>The modifiers that bypass an edit, on the line of one column; column 2 is named where both have some.</summary>
    private readonly record struct Bypass(int Column, ulong Bits)
    {
        public static Bypass Of(ulong column1, ulong column2) => column2 != 0 ? new(2, column2) : new(1, column1);
    }
}
