using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Writing;

/// <summary>
/// Numbers all codes of all rows: those billed most first, then those with the most PTP rows, so that codes used together are near each
/// other in memory.
/// </summary>
internal sealed class CodeNumbering
{
    private readonly CodeKey[] _keys;
    private readonly CodeFlags[] _flags;
    private readonly Dictionary<CodeKey, int> _ids;

    public CodeNumbering(RuleTables tables)
    {
        var flags = new Dictionary<CodeKey, CodeFlags>();
        var pairs = new Dictionary<CodeKey, int>();
        foreach (CodeRow row in tables.Codes)
            flags[row.Code] = CodeFlags.InTables;
        foreach (MueTable table in tables.Mue)
        {
            foreach (MueRow row in table.Rows)
                flags[row.Code] = CodeFlags.InTables;
        }

        foreach (MpfsTable table in tables.Mpfs)
        {
            foreach (MpfsRow row in table.Rows)
                flags[row.Code] = CodeFlags.InTables;
        }

        foreach (AddOnRow row in tables.AddOns)
        {
            Named(row.AddOn);
            if (!row.Primary.IsNone)
                Named(row.Primary);
        }

        foreach (PairRow row in tables.Pairs)
        {
            pairs[row.Column1] = pairs.GetValueOrDefault(row.Column1) + 1;
            pairs[row.Column2] = pairs.GetValueOrDefault(row.Column2) + 1;
        }

        foreach (CodeKey key in pairs.Keys)
            Named(key);

        var billed = new Dictionary<CodeKey, int>();
        foreach (CodeKey key in tables.MostBilled)
            billed.TryAdd(key, billed.Count);
        _keys =
        [
            .. flags.Keys
                .OrderBy(key => billed.GetValueOrDefault(key, int.MaxValue))
                .ThenByDescending(key => pairs.GetValueOrDefault(key))
                .ThenBy(key => key),
        ];
        _flags = Array.ConvertAll(_keys, key => flags[key]);
        _ids = new Dictionary<CodeKey, int>(_keys.Length);
        for (int id = 0; id < _keys.Length; id++)
            _ids.Add(_keys[id], id);

        void Named(CodeKey key) => flags[key] = flags.GetValueOrDefault(key) | CodeFlags.InEdits;
    }

    /// <summary>The codes by id.</summary>
    public IReadOnlyList<CodeKey> Keys => _keys;

    public CodeFlags FlagsOf(int id) => _flags[id];

    public int IdOf(CodeKey key) => _ids[key];
}
