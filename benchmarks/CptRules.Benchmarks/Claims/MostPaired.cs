using CptRules.Data;

namespace CptRules.Benchmarks.Claims;

/// <summary>The codes that stand in most pairs of practitioners: what claims bill that bring edits.</summary>
internal static class MostPaired
{
    private const int Most = 200;

    public static string[] Of(RuleData data)
    {
        int[] partners = new int[data.Codes.Length];
        foreach ((int code, int other, _) in data.Sections.PractitionerPairs.Pairs())
        {
            partners[code]++;
            partners[other]++;
        }

        return [.. Enumerable.Range(0, partners.Length).OrderByDescending(code => partners[code]).Take(Most).Select(code => data.Codes[code].Key.ToString())];
    }
}
