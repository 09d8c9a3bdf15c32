using System.Numerics;
using System.Runtime.CompilerServices;
using CptRules.Data.Entries;

namespace CptRules.Data;

/// <summary>Finds the rows of an add-on code and a primary, which are adjacent.</summary>
/// <remarks>
/// A hash table with open addressing, at most a quarter full, built when a rule set is loaded. An add-on code has 76 rows on average and a
/// claim a dozen lines, so a lookup for each line costs a tenth of a scan of the rows. Most lines need no lookup: the record of the add-on
/// code has the chapters of its primaries.
/// </remarks>
internal sealed class AddOnIndex
{
    private readonly AddOnEntry[] _rows;
    private readonly CodeRecord[] _codes;

    // One more than the first row of an add-on code and a primary; 0 is an empty slot.
    private readonly int[] _slots;
    private readonly int _shift;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public AddOnIndex(AddOnEntry[] rows, CodeRecord[] codes)
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rows.Length * 4));
        int[] slots = new int[size];
        _rows = rows;
        _codes = codes;
        _slots = slots;
        _shift = 32 - BitOperations.Log2((uint)size);
        for (int addOn = 0; addOn < codes.Length; addOn++)
        {
            int start = codes[addOn].AddOnsStart;
            for (int row = start; row < codes[addOn].AddOnsEnd; row++)
            {
                if (rows[row].Primary < 0 || (row > start && rows[row].Primary == rows[row - 1].Primary))
                    continue;
                uint slot = Slot(addOn, rows[row].Primary);
                while (slots[slot] != 0)
                    slot = (slot + 1) & (uint)(slots.Length - 1);
                slots[slot] = row + 1;
            }
        }
    }

    /// <summary>The type of the edit that lists a primary for an add-on on a day in a care setting; 0 if none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte TypeOf(int addOn, int primary, int day, CareSetting setting)
    {
        if (((_codes[addOn].PrimaryChapters >> _codes[primary].Key.Chapter) & 1) == 0)
            return 0;
        int[] slots = _slots;
        for (uint slot = Slot(addOn, primary); ; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            int row = slots[slot] - 1;
            if (row < 0)
                return 0;
            if (IsOf(row, addOn, primary))
                return TypeFrom(row, addOn, primary, day, setting);
        }
    }

    private byte TypeFrom(int row, int addOn, int primary, int day, CareSetting setting)
    {
        for (; row < _codes[addOn].AddOnsEnd && _rows[row].Primary == primary; row++)
        {
            if (_rows[row].Counts(day, setting))
                return _rows[row].Type;
        }

        return 0;
    }

    private bool IsOf(int row, int addOn, int primary) =>
        _rows[row].Primary == primary && row >= _codes[addOn].AddOnsStart && row < _codes[addOn].AddOnsEnd;

    private uint Slot(int addOn, int primary) => ((((uint)addOn * 0x9E37_79B9u) + (uint)primary) * 0x85EB_CA6Bu) >> _shift;
}
