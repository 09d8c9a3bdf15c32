using CptRules.Data;
using CptRules.Data.Format;

namespace CptRules.Engine;

/// <summary>PTP: pairs of codes that may not be billed together by one provider on one day.</summary>
internal static class PairChecks
{
    public static ushort RankOf(in ClaimContext claim, in LineState line)
    {
        if (line.Code < 0 || !line.IsKnown)
            return PairTable.NoRank;
        ref readonly CodeRecord code = ref claim.Data.Codes[line.Code];
        return claim.Setting switch
        {
            CareSetting.Practitioner => code.PractitionerRank,
            CareSetting.OutpatientHospital => code.HospitalRank,
            _ => PairTable.NoRank,
        };
    }

    public static void Check(in ClaimContext claim)
    {
        if (claim.Data.PairsOf(claim.Setting) is not { Count: > 0 } pairs)
            return;
        Span<LineState> all = claim.All;
        int claimLines = claim.Lines.Length;
        for (int i = 1; i < all.Length; i++)
        {
            ref LineState line = ref all[i];
            if (line.PairRank == PairTable.NoRank)
                continue;
            int others = Math.Min(i, claimLines);
            for (int j = 0; j < others; j++)
            {
                ref LineState other = ref all[j];
                if (other.PairRank == PairTable.NoRank || other.PairRank == line.PairRank || other.Provider != line.Provider || !line.SharesDay(other))
                    continue;
                int pairClass = pairs.Find(line.PairRank, other.PairRank);
                if (pairClass < 0)
                    continue;
                if (line.PairRank < other.PairRank)
                    CheckWindows(claim, pairClass, ref line, ref other);
                else
                    CheckWindows(claim, pairClass, ref other, ref line);
            }
        }
    }

    private static void CheckWindows(in ClaimContext claim, int pairClass, ref LineState low, ref LineState high)
    {
        int day = Math.Max(low.From, high.From);
        foreach (ref readonly PairWindowEntry window in claim.Data.WindowsOf(pairClass))
        {
            if (day < window.From || window.Through < day)
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
            Rule = RuleId.PTP501,
            Kind = window.Indicator,
            Limit = (int)doubt,
            Related = column1.Number,
            RelatedCode = column1.Key,
            Day = day,
        };
        Severity severity = doubt == PairDoubt.None ? Severity.Error : Severity.Warning;
        if (window.Indicator != 0)
        {
            finding.Rule = Bypass(claim, day, column1, column2, ref finding);
            severity = finding.Rule switch
            {
                RuleId.PTP503 => Severity.Info,
                RuleId.PTP504 => Severity.Warning,
                _ => severity,
            };
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

    private static RuleId Bypass(in ClaimContext claim, int day, in LineState column1, in LineState column2, ref FindingData finding)
    {
        ulong on2 = column2.Modifiers & PairBypass.OnColumn2;
        ulong on1 = column1.Modifiers & PairBypass.OnColumn1(column1.Has(LineFlags.EvaluationAndManagement), day);
        if ((on1 | on2) == 0)
            return RuleId.PTP502;

        // N26 I-15: the same anatomic site on both lines says nothing of a separate service.
        ulong anatomic1 = column1.Modifiers & ModifierBits.Anatomic;
        ulong doubtful = anatomic1 == (column2.Modifiers & ModifierBits.Anatomic) ? ModifierBits.Anatomic : 0;
        ulong sure2 = on2 & ~doubtful;
        ulong sure1 = on1 & ~(doubtful | PairBypass.DoubtfulOnColumn1(claim.Setting));
        if ((sure1 | sure2) != 0)
        {
            Name(claim, column1, sure1, column2, sure2, ref finding);
            return RuleId.PTP503;
        }

        Name(claim, column1, on1, column2, on2, ref finding);
        return RuleId.PTP504;
    }

    private static void Name(in ClaimContext claim, in LineState column1, ulong on1, in LineState column2, ulong on2, ref FindingData finding)
    {
        finding.OtherPosition = on2 != 0 ? 2 : 1;
        finding.Modifier = on2 != 0 ? ModifierReader.FirstOf(claim, column2, on2) : ModifierReader.FirstOf(claim, column1, on1);
    }
}
