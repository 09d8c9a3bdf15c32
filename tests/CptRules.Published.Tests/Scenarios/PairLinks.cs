using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// For each code the pair rows that have it on either side, in one array sorted by code, because there are millions.
/// </summary>
internal sealed class PairLinks
{
    private readonly IReadOnlyList<PairRow> _pairs;
    private readonly Dictionary<CodeKey, (int Start, int Count)> _ranges = [];
    private readonly int[] _rows;

    public PairLinks(IReadOnlyList<PairRow> pairs)
    {
        _pairs = pairs;
        var counts = new Dictionary<CodeKey, int>();
        foreach (PairRow row in pairs)
        {
            counts[row.Column1] = counts.GetValueOrDefault(row.Column1) + 1;
            counts[row.Column2] = counts.GetValueOrDefault(row.Column2) + 1;
        }

        var ends = new Dictionary<CodeKey, int>();
        int start = 0;
        foreach ((CodeKey code, int count) in counts)
        {
            _ranges.Add(code, (start, count));
            ends.Add(code, start);
            start += count;
        }

        _rows = new int[start];
        for (int i = 0; i < pairs.Count; i++)
        {
            _rows[ends[pairs[i].Column1]++] = i;
            _rows[ends[pairs[i].Column2]++] = i;
        }
    }

    public IEnumerable<CodeKey> Codes => _ranges.Keys;

    public PairRow? AnyOf(CodeKey code, Random random) =>
        _ranges.TryGetValue(code, out (int Start, int Count) range) ? _pairs[_rows[range.Start + random.Next(range.Count)]] : null;
}
