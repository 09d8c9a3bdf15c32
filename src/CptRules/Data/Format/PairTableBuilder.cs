using CptRules.Data.Rows;

namespace CptRules.Data.Format;

/// <summary>Lays out the pairs of one care setting as presence words, sharing the classes of all settings.</summary>
internal sealed class PairTableBuilder
{
    private readonly PairClasses _classes;

    public PairTableBuilder(PairClasses classes) => _classes = classes;

    public int[] Codes { get; private set; } = [];

    public byte[] Sets { get; private set; } = [];

    public ulong[] Partners { get; private set; } = [];

    public PairGroupEntry[] Rows { get; private set; } = [];

    public ulong[] Words { get; private set; } = [];

    public ushort[] Classes { get; private set; } = [];

    /// <param name="rows">The pairs of one setting.</param>
    /// <param name="idOf">The id of a code.</param>
    public void Build(IReadOnlyList<PairRow> rows, Func<CodeKey, int> idOf)
    {
        Dictionary<CodeKey, int> rankOf = Rank(rows, idOf);
        var keys = new ulong[rows.Count];
        int[] order = new int[rows.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            int first = rankOf[rows[i].Column1];
            int second = rankOf[rows[i].Column2];
            keys[i] = ((ulong)Math.Min(first, second) << 32) | (uint)Math.Max(first, second);
            order[i] = i;
        }

        Array.Sort(keys, order);
        (Sets, Partners) = PairSets.Of([.. rankOf.Keys], Array.ConvertAll(keys, key => ((int)(key >> 32), (int)(uint)key)));
        Layout(keys, order, rows, rankOf);
    }

    private Dictionary<CodeKey, int> Rank(IReadOnlyList<PairRow> rows, Func<CodeKey, int> idOf)
    {
        var partners = new Dictionary<CodeKey, int>();
        foreach (PairRow row in rows)
        {
            if (row.Column1 == row.Column2)
                throw new InvalidRuleSetException($"PTP {row.Setting}: {row.Column1} is paired with itself.");
            partners[row.Column1] = partners.GetValueOrDefault(row.Column1) + 1;
            partners[row.Column2] = partners.GetValueOrDefault(row.Column2) + 1;
        }

        if (partners.Count > PairTable.MaxRanks)
            throw new InvalidRuleSetException($"PTP: {partners.Count} codes stand in pairs; the format numbers {PairTable.MaxRanks}.");
        CodeKey[] ranked = [.. partners.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
        Codes = Array.ConvertAll(ranked, key => idOf(key));
        var rankOf = new Dictionary<CodeKey, int>(ranked.Length);
        for (int rank = 0; rank < ranked.Length; rank++)
            rankOf.Add(ranked[rank], rank);
        return rankOf;
    }

    private void Layout(ulong[] keys, int[] order, IReadOnlyList<PairRow> rows, Dictionary<CodeKey, int> rankOf)
    {
        int groups = PairTable.Groups(Codes.Length);
        Rows = new PairGroupEntry[Codes.Length * groups];
        var words = new List<ulong>();
        var classes = new List<ushort>(keys.Length);
        var windows = new List<PairWindowEntry>();
        int nextRow = 0;
        long lastWord = -1;
        for (int i = 0; i < keys.Length;)
        {
            int low = (int)(keys[i] >> 32);
            int high = (int)(uint)keys[i];
            int group = (low * groups) + (high >> 12);
            for (; nextRow <= group; nextRow++)
                Rows[nextRow] = new() { Words = (uint)words.Count, Pairs = (uint)classes.Count };
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
                windows.Add(Window(rows[order[i]], rankOf));
            classes.Add(_classes.Add(windows));
        }

        for (; nextRow < Rows.Length; nextRow++)
            Rows[nextRow] = new() { Words = (uint)words.Count, Pairs = (uint)classes.Count };
        Words = [.. words];
        Classes = [.. classes];
    }

    private static PairWindowEntry Window(in PairRow row, Dictionary<CodeKey, int> rankOf) => new()
    {
        From = row.From.DayNumber,
        Through = Day.Through(row.Through),
        Direction = (byte)(rankOf[row.Column1] < rankOf[row.Column2] ? 0 : 1),
        Indicator = row.Indicator,
        Rationale = (byte)row.Rationale,
    };
}
