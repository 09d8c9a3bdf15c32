using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data;
using CptRules.Data.Format;

namespace CptRules.Engine;

/// <summary>PTP: pairs of codes that may not be billed together by one provider on one day.</summary>
internal static class PairChecks
{
    private const int RoomOnStack = ClaimEngine.LinesOnStack * PairSieve.Parts;

    public static ushort RankOf(in ClaimContext claim, in LineState line) =>
        line.Code < 0 || !line.IsKnown ? PairTable.NoRank : claim.Data.Codes[line.Code].PairRank(claim.Setting);

    [SkipLocalsInit]
    public static void Check(in ClaimContext claim)
    {
        if (claim.All.Length < 2 || claim.Data.PairsOf(claim.Setting) is not { Count: > 0 } pairs)
            return;
        int room = PairSieve.Room(claim.All.Length);
        ulong[]? rented = null;
        Span<ulong> words = room <= RoomOnStack ? stackalloc ulong[RoomOnStack] : rented = ArrayPool<ulong>.Shared.Rent(room);
        Check(claim, pairs, new PairSieve(words, claim.All.Length));
        if (rented is not null)
            ArrayPool<ulong>.Shared.Return(rented);
    }

    private static void Check(in ClaimContext claim, PairTable pairs, PairSieve sieve)
    {
        Span<LineState> all = claim.All;
        for (int line = 0; line < all.Length; line++)
            sieve.Set(line, pairs.PartnersOf(all[line].PairRank));
        for (int line = 1; line < all.Length; line++)
        {
            // Two prior lines are nobody's concern.
            int others = Math.Min(line, claim.Lines.Length);
            for (int first = 0; first < others; first += PairSieve.Step)
            {
                for (uint may = sieve.MayPair(line, first); may != 0; may &= may - 1)
                {
                    int other = first + BitOperations.TrailingZeroCount(may);
                    if (other < others)
                        CheckPair(claim, pairs, ref all[line], ref all[other]);
                }
            }
        }
    }

    private static void CheckPair(in ClaimContext claim, PairTable pairs, ref LineState line, ref LineState other)
    {
        int pairClass = line.PairRank == other.PairRank ? -1 : pairs.FindWord(line.PairRank, other.PairRank);
        if (pairClass < 0 || other.Provider != line.Provider || !line.SharesDay(other))
            return;
        if (line.PairRank < other.PairRank)
            CheckWindows(claim, pairClass, ref line, ref other);
        else
            CheckWindows(claim, pairClass, ref other, ref line);
    }

    /// <summary>Whether a finding stands between two lines, in either direction.</summary>
    public static bool HasFinding(in ClaimContext claim, in LineState a, in LineState b)
    {
        if (a.PairRank == PairTable.NoRank || b.PairRank == PairTable.NoRank || a.PairRank == b.PairRank || a.Provider != b.Provider
            || !a.SharesDay(b) || claim.Data.PairsOf(claim.Setting) is not { } pairs)
        {
            return false;
        }

        int pairClass = pairs.Find(a.PairRank, b.PairRank);
        if (pairClass < 0)
            return false;
        int day = Math.Max(a.From, b.From);
        foreach (ref readonly PairWindowEntry window in claim.Data.WindowsOf(pairClass))
        {
            bool aIsColumn2 = (window.Direction == 0) == (b.PairRank < a.PairRank);
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
        var finding = new FindingData
        {
            Rule = RuleOf(claim, window, day, column1, column2, out Bypass bypass),
            Kind = window.Indicator,
            Limit = (int)doubt,
            Related = column1.Number,
            RelatedCode = column1.Key,
            Day = day,
        };
        Severity severity = finding.Rule switch
        {
            RuleId.PTP503 => Severity.Info,
            RuleId.PTP504 => Severity.Warning,
            _ => doubt == PairDoubt.None ? Severity.Error : Severity.Warning,
        };
        if (bypass.Bits != 0)
        {
            finding.OtherPosition = bypass.Column;
            finding.Modifier = ModifierReader.FirstOf(claim, bypass.Column == 2 ? column2 : column1, bypass.Bits);
        }

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
