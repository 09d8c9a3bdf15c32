using CptRules.Findings;

namespace CptRules.Engine.State;

/// <summary>
/// The order of findings: line, rule id, other line (none, then claim lines, then prior lines), position of the modifier, position of the
/// modifier that it conflicts with.
/// </summary>
internal static class FindingOrder
{
    private static readonly byte[] RankOfRule = RankRules();

    public static readonly Comparison<Finding> Comparison = static (a, b) => Compare(a.DataReference, b.DataReference);

    private static int Compare(in FindingData a, in FindingData b)
    {
        int order = a.Line.CompareTo(b.Line);
        if (order == 0)
            order = RankOfRule[(int)a.Rule].CompareTo(RankOfRule[(int)b.Rule]);
        if (order == 0)
            order = OtherLine(a).CompareTo(OtherLine(b));
        if (order == 0 && a.Family == RuleFamily.Mod)
            order = a.Modifier.Position.CompareTo(b.Modifier.Position);
        if (order == 0 && a.Family == RuleFamily.Mod)
            order = a.Modifier.ConflictPosition.CompareTo(b.Modifier.ConflictPosition);
        return order;
    }

    private static long OtherLine(in FindingData finding) =>
        finding.OtherLine >= 0 ? finding.OtherLine : int.MaxValue - (long)finding.OtherLine;

    private static byte[] RankRules()
    {
        // The names are in the order of the values, which are consecutive from 0.
        string[] names = Enum.GetNames<RuleId>();
        string[] ordered = [.. names];
        Array.Sort(ordered, StringComparer.Ordinal);
        byte[] ranks = new byte[names.Length];
        for (int i = 0; i < ranks.Length; i++)
            ranks[i] = (byte)Array.IndexOf(ordered, names[i]);
        return ranks;
    }
}
