using CptRules.Data;

namespace CptRules.Engine;

/// <summary>Turns the text of lines into numbers, once, at the door, and judges each line by itself: LIN, COD, UNT201, MOD.</summary>
internal static class LineResolver
{
    public static void Resolve(in ClaimContext claim)
    {
        Span<LineState> all = claim.All;
        for (int i = 0; i < all.Length; i++)
        {
            ref LineState line = ref all[i];
            line.Number = i < claim.Lines.Length ? i + 1 : claim.Lines.Length - 1 - i;
            ClaimLine billed = claim.Billed(line);
            line.PairRank = PairTable.NoRank;
            LineChecks.CheckDates(claim, ref line, billed);
            if (!line.TakesPart)
                continue;
            ref readonly Epoch epoch = ref claim.Data.EpochOf(line.From);
            line.Provider = ProviderOf(claim, billed, i);
            CodeChecks.CheckCode(claim, ref line, billed, epoch);
            ReadTables(claim, ref line, epoch);
            line.PairRank = PairChecks.RankOf(claim, line);
            UnitChecks.CheckUnits(claim, ref line, billed);
            ModifierChecks.CheckLine(claim, ref line, billed, epoch);
            line.Role = UnitRoles.Of(line.Modifiers, IsBilledBySide(claim, line));
            CodeChecks.CheckPayable(claim, ref line);
        }
    }

    private static void ReadTables(in ClaimContext claim, ref LineState line, in Epoch epoch)
    {
        if (line.Code < 0 || line.Has(LineFlags.BeforeRules))
            return;
        line.Mue = claim.Data.MueRow(line.Code, epoch.Mue(claim.Setting));
        line.Mpfs = claim.Data.MpfsRow(line.Code, epoch.Mpfs);
    }

    // N26 I-30: a diagnostic procedure on both sides may be billed on two lines of one unit each.
    private static bool IsBilledBySide(in ClaimContext claim, in LineState line) =>
        claim.IsPractitioner && claim.HasMpfsRow(line) && claim.PolicyOf(line).Bilateral == '1' && claim.PolicyOf(line).PcTc == '1';

    /// <summary>0 is the claim's own provider; any other number is one more than the index of the first line that names the provider.</summary>
    private static int ProviderOf(in ClaimContext claim, ClaimLine billed, int index)
    {
        if (!claim.IsPractitioner)
            return 0;
        string? provider = billed.Provider;
        if (provider is null || NormalText.IsBlank(provider) || ReferenceEquals(provider, claim.Provider) || NormalText.Equal(provider, claim.Provider))
            return 0;
        for (int i = 0; i < index; i++)
        {
            if (claim.All[i].Provider == i + 1 && NormalText.Equal(provider, claim.Billed(claim.All[i]).Provider))
                return i + 1;
        }

        return index + 1;
    }
}
