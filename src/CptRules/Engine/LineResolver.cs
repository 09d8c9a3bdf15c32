using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Engine.FastPath;
using CptRules.Engine.State;

namespace CptRules.Engine;

/// <summary>Turns the text of lines into numbers, once, at the door, and judges each line by itself.</summary>
internal static class LineResolver
{
    /// <remarks>
    /// All lines are read before any is judged, front to back, for a claim lies in memory as it was made; and what is known of the codes is asked for
    /// while the next lines are read, so that all wait for memory together.
    /// </remarks>
    public static ClaimTraits Resolve(in ClaimContext claim)
    {
        Span<LineState> all = claim.All;
        Read(claim, claim.BilledLines, 0, 1);
        Read(claim, claim.BilledPriorLines, claim.BilledLines.Length, -1);
        var traits = default(ClaimTraits);
        foreach (ref LineState line in all)
        {
            if (!line.Has(LineFlags.ValidUnits) || !LineFastPath.TryJudge(claim, ref line))
                LineRules.Judge(claim, ref line, claim.Billed(line));
            traits.Add(line);
        }

        traits.Add(RepeatedCodes.Link(all));
        return traits;
    }

    private static void Read(in ClaimContext claim, ReadOnlySpan<ClaimLine> lines, int first, int sign)
    {
        RuleData data = claim.Data;
        PairTable? pairs = data.PairsOf(claim.Setting);
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState line = ref claim.All[first + i];
            ClaimLine billed = lines[i] ?? ClaimContext.EmptyLine;
            int code = data.FindCode(CodeText.Of(billed.Code));
            line = new LineState
            {
                Number = sign * (i + 1),
                Code = code,
                Key = code < 0 ? default : data.Codes[code].Key,
            };
            if (pairs is not null)
                claim.Pairs.Set(first + i, pairs.PartnersOf(code));
            if (billed.Provider is not null)
                line.Provider = Providers.NumberOf(claim, billed, first + i);
            LineFastPath.TryRead(claim, ref line, billed);
        }
    }
}
