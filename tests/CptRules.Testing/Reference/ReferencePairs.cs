using CptRules.Compiler.Rows;
using CptRules.Data.Keys;

namespace CptRules.Testing.Reference;

/// <summary>
/// The pair rows sorted by setting, column 1 and column 2, so that a binary search finds the rows of a pair.
/// </summary>
/// <remarks>Published tables have millions of pair rows; grouped by text they would take gigabytes.</remarks>
internal sealed class ReferencePairs
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly long[] _keys;
    private readonly PairRow[] _rows;

    public ReferencePairs(IReadOnlyCollection<PairRow> rows)
    {
        var numberOf = new Dictionary<CodeKey, int>();
        int Number(CodeKey code)
        {
            if (!numberOf.TryGetValue(code, out int number))
            {
                numberOf.Add(code, number = numberOf.Count);
                _numbers.Add(code.ToString(), number);
            }

            return number;
        }

        _rows = [.. rows];
        _keys = [.. rows.Select(row => Key(row.Setting, Number(row.Column1), Number(row.Column2)))];
        Array.Sort(_keys, _rows);
    }

    /// <summary>Every code that is in a pair, on either side.</summary>
    public IEnumerable<string> Codes => _numbers.Keys;

    public IReadOnlyList<PairRow> All => _rows;

    /// <summary>The rows of one pair, each with its own window.</summary>
    public IEnumerable<PairRow> Of(CareSetting setting, string column1, string column2)
    {
        if (!_numbers.TryGetValue(column1, out int first) || !_numbers.TryGetValue(column2, out int second))
            yield break;
        long key = Key(setting, first, second);
        for (int i = FirstNotBelow(key); i < _keys.Length && _keys[i] == key; i++)
            yield return _rows[i];
    }

    private int FirstNotBelow(long key)
    {
        int low = 0;
        int high = _keys.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static long Key(CareSetting setting, int column1, int column2) =>
        ((((long)setting << 24) | (long)column1) << 24) | (long)column2;
}
