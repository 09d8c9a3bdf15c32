using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;

namespace CptRules.Compiler.Writing;

/// <summary>Encodes the pairs of one care setting as presence words. The classes are shared by all settings.</summary>
internal sealed class PairTableBuilder(PairClasses classes, CodeNumbering codes)
{
    public byte[] Sets { get; private set; } = [];

    public ulong[] Partners { get; private set; } = [];

    public PairGroupEntry[] Rows { get; private set; } = [];

    public ulong[] Words { get; private set; } = [];

    public ushort[] Classes { get; private set; } = [];

    /// <param name="rows">The pairs of one setting.</param>
    public void Build(IReadOnlyList<PairRow> rows)
    {
        var keys = new ulong[rows.Count];
        int[] order = new int[rows.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            PairRow row = rows[i];
            if (row.Column1 == row.Column2)
                throw new InvalidRuleSetException($"PTP {row.Setting}: {row.Column1} is paired with itself.");
            int first = codes.IdOf(row.Column1);
            int second = codes.IdOf(row.Column2);
            keys[i] = ((ulong)Math.Min(first, second) << 32) | (uint)Math.Max(first, second);
            order[i] = i;
        }

        Array.Sort(keys, order);
        (Sets, Partners) = PairSets.Of(codes.Keys, Array.ConvertAll(keys, key => ((int)(key >> 32), (int)(uint)key)));
        if (Sets.Length > PairTable.MaxCodes)
            throw new InvalidRuleSetException($"PTP: {Sets.Length} codes are in pairs or come before one that is, but the format can "
                + $"number {PairTable.MaxCodes}.");
        Layout(keys, order, rows);
    }

    private void Layout(ulong[] keys, int[] order, IReadOnlyList<PairRow> rows)
    {
        int groups = PairTable.Groups(Sets.Length);
        Rows = new PairGroupEntry[Sets.Length * groups];
        var words = new List<ulong>();
        var classesOfPairs = new List<ushort>(keys.Length);
        var windows = new List<PairWindowEntry>();
        int nextRow = 0;
        long lastWord = -1;
        for (int i = 0; i < keys.Length;)
        {
            int low = (int)(keys[i] >> 32);
            int high = (int)(uint)keys[i];
            int group = (low * groups) + (high >> 12);
            for (; nextRow <= group; nextRow++)
                Rows[nextRow] = new() { Words = (uint)words.Count, Pairs = (uint)classesOfPairs.Count };
            long word = ((long)low << 32) | (uint)(high >> 6);
            if (word != lastWord)
            {
                words.Add(0);
                Rows[group].Mask |= 1UL << ((high >> 6) & 63);
                lastWord = word;
            }

            words[^1] |= 1UL << (high & 63);
            windows.Clear();
            for (ulong key = keys[i]; i < keys.Length && keys[i] == key; i++)
                windows.Add(Window(rows[order[i]]));
            classesOfPairs.Add(classes.Add(windows));
        }

        for (; nextRow < Rows.Length; nextRow++)
            Rows[nextRow] = new() { Words = (uint)words.Count, Pairs = (uint)classesOfPairs.Count };
        Words = [.. words];
        Classes = [.. classesOfPairs];
    }

    private PairWindowEntry Window(in PairRow row) => new()
    {
        From = row.From.DayNumber,
        Through = Day.Through(row.Through),
        Direction = (byte)(codes.IdOf(row.Column1) < codes.IdOf(row.Column2) ? 0 : 1),
        Indicator = row.Indicator,
        Rationale = (byte)row.Rationale,
        InForceByQuarter = row.InForceByQuarter,
    };
}
