using CptRules.Data;

namespace CptRules.Engine;

/// <summary>Turns the text of lines into numbers, once, at the door, and judges each line by itself.</summary>
internal static class LineResolver
{
    /// <remarks>All codes are looked up first, and both ends of their records read: so the look-ups wait for memory together, and the records are in the cache when the lines are read.</remarks>
    public static ClaimTraits Resolve(in ClaimContext claim)
    {
        Span<LineState> all = claim.All;
        FindCodes(claim.Data, claim.Setting, claim.BilledLines, all, 1);
        FindCodes(claim.Data, claim.Setting, claim.BilledPriorLines, all[claim.BilledLines.Length..], -1);
        for (int i = 0; i < all.Length; i++)
        {
            ref LineState line = ref all[i];
            ClaimLine billed = claim.Billed(line);
            if (!PlainLine.TryRead(claim, ref line, billed, i))
                LineJudge.Judge(claim, ref line, billed, i);
        }

        RepeatedCodes.Mark(all);
        var traits = default(ClaimTraits);
        foreach (ref readonly LineState line in all)
            traits.Add(line);
        return traits;
    }

    private static void FindCodes(RuleData data, CareSetting setting, ReadOnlySpan<ClaimLine> billed, Span<LineState> lines, int sign)
    {
        for (int i = 0; i < billed.Length; i++)
        {
            int code = data.FindCode(CodeText.Of(billed[i]?.Code));
            lines[i] = new LineState
            {
                Number = sign * (i + 1),
                Code = code,
                PairRank = code < 0 ? PairTable.NoRank : data.Codes[code].PairRank(setting),
            };
        }
    }
}
